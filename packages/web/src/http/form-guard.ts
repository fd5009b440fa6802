import type { WebDeps } from "../deps.ts";
import { FORM_TOKEN, type FormInput } from "../forms/form-input.ts";
import { readForm } from "../forms/read-form.ts";
import { formBindingOf } from "../security/form-binding.ts";
import { isFormToken } from "../security/form-token.ts";
import { requestSite } from "../security/request-site.ts";
import type { WebContext } from "./web-env.ts";

/** Most bytes of a form, files included: what Lambda lets through. */
export const MOST_FORM_BYTES = 5_900_000;

export type Guarded =
  | { readonly form: FormInput }
  | { readonly refused: "other-site" | "too-large" | "unreadable" }
  /** Readable but not proven to come from our own page: shown again to its author, nothing typed is lost. */
  | { readonly unproven: FormInput };

/** Reads the form of a request and makes sure that it was sent from a page of this site, by this browser. */
export const formGuard = (deps: WebDeps): ((c: WebContext) => Promise<Guarded>) => {
  const binding = formBindingOf(deps);
  return async (c) => {
    if (requestSite(c.req.raw.headers, deps.baseUrl) === "other") return { refused: "other-site" };
    if (Number(c.req.header("content-length") ?? 0) > MOST_FORM_BYTES) return { refused: "too-large" };
    const read = await readForm(c.req.raw);
    if (!read.ok || read.value.key === null) return { refused: "unreadable" };
    const secret = binding.read(c);
    const proven = secret !== null && isFormToken(deps.formKey, secret, read.value.text(FORM_TOKEN));
    return proven ? { form: read.value } : { unproven: read.value };
  };
};
