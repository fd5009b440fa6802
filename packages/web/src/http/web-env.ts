import type { Context, MiddlewareHandler } from "hono";
import type { Assets } from "../assets/assets.ts";
import type { FormInput } from "../forms/form-input.ts";
import type { Language } from "../i18n/language.ts";

/** What the web application puts beside each request. */
export type WebVariables = {
  language: Language;
  /** The path asked for, without its language prefix. */
  path: string;
  /** Of the page's inline style and scripts; new for each answer. */
  nonce: string;
  requestId: string;
  assets: Assets;
  /** Public address of the site, without a final slash. */
  baseUrl: string;
  /** Time zone in which the page shows instants; a handler sets its territory's. */
  timezone: string;
  /** Whether someone is signed in, as far as the cookie tells. */
  signedIn: boolean;
  /** Name of the person whose page this is; null on public pages. */
  account: string | null;
  /** Whether the page's script works beside it too. */
  withWorker: boolean;
  formBinding: string | undefined;
  /** A token for a form of the page. The first call of an answer may set a cookie. */
  formToken: () => string;
  /** A key that makes sending the same form twice count once. */
  newFormKey: () => string;
  /** The form received, once the guard has let it through. */
  form: FormInput;
  /** The same, null while none was: what a page shows again when the request could not be finished. */
  received: FormInput | null;
};

export type WebEnv = { Variables: WebVariables };
export type WebContext = Context<WebEnv>;
export type WebMiddleware = MiddlewareHandler<WebEnv>;
