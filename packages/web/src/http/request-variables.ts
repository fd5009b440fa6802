import { DEFAULT_TIMEZONE } from "@ipt/application/kernel/context.ts";
import type { WebDeps } from "../deps.ts";
import { readPathLanguage } from "../i18n/path-language.ts";
import { formBindingOf } from "../security/form-binding.ts";
import { makeFormToken } from "../security/form-token.ts";
import type { WebMiddleware } from "./web-env.ts";

const NONCE_BYTES = 16;
const KEY_BYTES = 18;

/** Puts beside each request what every page is made from. */
export const requestVariables = (deps: WebDeps): WebMiddleware => {
  const binding = formBindingOf(deps);
  const token = (count: number): string => Buffer.from(deps.randomBytes(count)).toString("base64url");
  return async (c, next) => {
    const { language, path } = readPathLanguage(new URL(c.req.url).pathname);
    c.set("language", language);
    c.set("path", path);
    c.set("nonce", token(NONCE_BYTES));
    c.set("requestId", deps.newId());
    c.set("assets", deps.assets);
    c.set("baseUrl", deps.baseUrl);
    c.set("timezone", DEFAULT_TIMEZONE);
    c.set("signedIn", deps.sessionToken(c) !== undefined);
    c.set("account", null);
    c.set("withWorker", false);
    c.set("received", null);
    c.set("formToken", () => makeFormToken(deps.formKey, binding.ensure(c), deps.randomBytes));
    c.set("newFormKey", () => token(KEY_BYTES));
    await next();
  };
};
