import { createContext, useContext } from "hono/jsx";
import type { Assets } from "../assets/assets.ts";
import type { WebContext } from "../http/web-env.ts";
import { type Formats, formatsOf } from "../i18n/formats.ts";
import { type Direction, directionOf, type Language, staffLanguageOf } from "../i18n/language.ts";
import type { Messages } from "../i18n/messages/fr.ts";
import type { StaffMessages } from "../i18n/messages/staff-fr.ts";
import { MESSAGES, STAFF_MESSAGES } from "../i18n/messages.ts";
import { localisePath } from "../i18n/path-language.ts";

/** What every component may need to know of the page it stands on. */
export type Page = {
  readonly language: Language;
  readonly direction: Direction;
  /** Path of the page without its language prefix. */
  readonly path: string;
  /** `?…` of the address, or nothing. */
  readonly search: string;
  readonly baseUrl: string;
  readonly t: Messages;
  /** In the page's language where that exists, in French otherwise. */
  readonly staff: StaffMessages;
  readonly format: Formats;
  /** The address of a path of the site in the page's language. */
  readonly href: (path: string) => string;
  readonly nonce: string;
  readonly assets: Assets;
  readonly signedIn: boolean;
  /** Name of the person whose page this is; null on public pages. */
  readonly account: string | null;
  readonly formToken: () => string;
  readonly newFormKey: () => string;
};

export const pageOf = (c: WebContext): Page => {
  const language = c.get("language");
  return {
    language,
    direction: directionOf(language),
    path: c.get("path"),
    search: new URL(c.req.url).search,
    baseUrl: c.get("baseUrl"),
    t: MESSAGES[language],
    staff: STAFF_MESSAGES[staffLanguageOf(language)],
    format: formatsOf(language, c.get("timezone")),
    href: (path) => localisePath(path, language),
    nonce: c.get("nonce"),
    assets: c.get("assets"),
    signedIn: c.get("signedIn"),
    account: c.get("account"),
    formToken: c.get("formToken"),
    newFormKey: c.get("newFormKey"),
  };
};

export const PageContext = createContext<Page | null>(null);

/** The page being rendered. Throws outside `renderPage`: a component alone has neither language nor form token. */
export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (!page) throw new Error("a component was rendered outside a page");
  return page;
};
