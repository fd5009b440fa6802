import type { Context, MiddlewareHandler } from "hono";
import type { Assets } from "../assets/assets.ts";
import type { FormInput } from "../forms/form-input.ts";
import type { Language } from "../i18n/language.ts";

/** What the web application puts beside each request. */
export type WebVariables = {
  readonly language: Language;
  /** The path asked for, without its language prefix. */
  readonly path: string;
  /** Of the page's inline style and scripts; new for each answer. */
  readonly nonce: string;
  readonly requestId: string;
  readonly assets: Assets;
  /** Public address of the site, without a final slash. */
  readonly baseUrl: string;
  /** Time zone in which the page shows instants; a handler sets its territory's. */
  timezone: string;
  /** Whether someone is signed in, as far as the cookie tells. */
  readonly signedIn: boolean;
  formBinding: string | undefined;
  /** A token for a form of the page. The first call of an answer may set a cookie. */
  readonly formToken: () => string;
  /** A key that makes sending the same form twice count once. */
  readonly newFormKey: () => string;
  /** The form received, once the guard has let it through. */
  form: FormInput;
};

export type WebEnv = { Variables: WebVariables };
export type WebContext = Context<WebEnv>;
export type WebMiddleware = MiddlewareHandler<WebEnv>;
