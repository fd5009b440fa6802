import { type Failure, invalid } from "@ipt/application/kernel/failure.ts";
import { fail, type Result } from "@ipt/domain/values/result.ts";
import type { Child } from "hono/jsx";
import type { FieldProps } from "../components/field-frame.tsx";
import { type Page, pageOf } from "../components/page-context.ts";
import { renderPage, type View } from "../components/render-page.tsx";
import { withNotice } from "../frame/notice.tsx";
import { inSpace } from "../frame/staff-view.ts";
import { staffLanguageOf } from "../i18n/language.ts";
import { localisePath } from "../i18n/path-language.ts";
import { alreadySentPage } from "../pages/errors/already-sent.tsx";
import { conflictPage } from "../pages/errors/conflict.tsx";
import { failurePage } from "../pages/errors/failure.tsx";
import { tooManyPage } from "../pages/errors/too-many.tsx";
import type { PageModule, SiteCall, TerritoryCall } from "../routes/call.ts";
import { fromSetup, isFromSetup } from "./back-to-setup.ts";
import { emptied } from "./emptied.ts";
import type { Fields } from "./fields.ts";
import type { FormInput } from "./form-input.ts";
import { type FormState, newForm, refusedForm } from "./form-state.ts";
import { refusalErrors } from "./refusals.ts";

/** What a form is about, as it is now: read in one round. */
export type Loaded<D> = {
  readonly data: D;
  /** Values that the form begins with, by control. */
  readonly saved?: Readonly<Record<string, string | readonly string[] | null | undefined>>;
  /** Revision of what is edited; null for what is new. */
  readonly revision?: number | null;
};

/** What the body of a form is made with. */
export type FormKit<N extends string, D> = {
  readonly page: Page;
  readonly form: FormState;
  readonly data: D;
  /** Everything a field component needs, from the field's declaration. */
  readonly field: (name: N) => FieldProps;
};

type FormPageSpec<N extends string, D, T, C extends SiteCall> = {
  readonly fields: (page: Page, data: D) => Fields<N>;
  readonly load: (call: C) => Promise<Result<Loaded<D>, Failure>> | Result<Loaded<D>, Failure>;
  readonly view: (page: Page, call: C, data: D) => View;
  /** What stands under the list of errors: heading, `<Form>`, fields, button. */
  readonly body: (kit: FormKit<N, D>, call: C) => Child;
  /** Asks to see what was typed before it is sent for good: the form is shown again, nothing is called. */
  readonly again?: (input: FormInput) => boolean;
  /** Calls the use case; it alone judges what was typed. */
  readonly submit: (call: C, input: FormInput) => Promise<Result<T, Failure>>;
  /**
   * Path, without a language prefix, of the page shown once it is done (Post/Redirect/Get). A page in its place is for
   * what can be shown only once.
   */
  readonly done: (call: C, value: T) => string | Response | Promise<Response>;
  /** Whether that page goes on with the same task: who came from the set-up is led back there only at the end. */
  readonly goesOn?: (value: T) => boolean;
};

/** Refusals that no change of the form would mend: they get a page of their own. */
const ELSEWHERE = new Set<Failure["code"]>(["not-found", "forbidden", "territory-suspended"]);

const show = <N extends string, D, T, C extends SiteCall>(
  spec: FormPageSpec<N, D, T, C>,
  call: C,
  loaded: Loaded<D>,
  form: FormState,
): Response | Promise<Response> => {
  const { data } = loaded;
  return renderPage(
    call.c,
    (page) => ({ ...spec.view(page, call, data), form }),
    (page) => {
      const fields = spec.fields(page, data);
      const field = (name: N): FieldProps => {
        const { label, hint, optional } = fields[name];
        return { form, name, label, ...(hint ? { hint } : {}), ...(optional ? { optional } : {}) };
      };
      return spec.body({ page, form, data, field }, call);
    },
    form.errors.length > 0 ? 422 : 200,
  );
};

const answerRefusal = async <N extends string, D, T, C extends SiteCall>(
  spec: FormPageSpec<N, D, T, C>,
  call: C,
  refusal: Failure,
): Promise<Response> => {
  const { c } = call;
  if (ELSEWHERE.has(refusal.code)) return failurePage(call, refusal);
  if (refusal.code === "too-many-requests") return tooManyPage(c, refusal);
  const loaded = await spec.load(call);
  if (!loaded.ok) return failurePage(call, loaded.error);
  const input = c.get("form");
  const page = pageOf(c);
  const fields = spec.fields(page, loaded.value.data);
  if (refusal.code === "stale" || refusal.code === "precondition-required") {
    const saved = newForm(loaded.value.saved ?? {}, loaded.value.revision ?? null);
    return conflictPage(c, { view: spec.view(page, call, loaded.value.data), fields, input, saved });
  }
  if (refusal.code === "idempotency-mismatch")
    return alreadySentPage(c, { view: spec.view(page, call, loaded.value.data), input });
  const words = {
    language: staffLanguageOf(page.language),
    texts: page.t.forms.refusals,
    format: page.format,
  };
  return show(spec, call, loaded.value, refusedForm(input, refusalErrors(refusal, fields, words)));
};

/** What was there and is missing from a form that edits something. */
const refuseEmptied = async <N extends string, D, T, C extends SiteCall>(
  spec: FormPageSpec<N, D, T, C>,
  call: C,
  input: FormInput,
): Promise<Result<T, Failure> | null> => {
  if (input.revision === null) return null;
  const loaded = await spec.load(call);
  if (!loaded.ok) return loaded;
  const fields = spec.fields(pageOf(call.c), loaded.value.data);
  const issues = emptied(fields, loaded.value.saved ?? {}, input);
  return issues.length > 0 ? fail(invalid(issues)) : null;
};

/**
 * A page with one form: shows it, calls the use case, then leads to another page or shows the form again with what
 * was refused and everything that was typed. When someone else saved meanwhile, both versions are shown to choose
 * from.
 */
const pageWith = <N extends string, D, T, C extends SiteCall>(
  spec: FormPageSpec<N, D, T, C>,
  /** Where to go, given the form's own next page. */
  leadTo: (call: C, value: T, next: string) => string,
): PageModule<C> => ({
  get: async (call) => {
    const loaded = await spec.load(call);
    if (!loaded.ok) return failurePage(call, loaded.error);
    return show(spec, call, loaded.value, newForm(loaded.value.saved ?? {}, loaded.value.revision ?? null));
  },
  post: async (call) => {
    const input = call.c.get("form");
    if (spec.again?.(input)) {
      const loaded = await spec.load(call);
      return loaded.ok
        ? show(spec, call, loaded.value, refusedForm(input, []))
        : failurePage(call, loaded.error);
    }
    const result = (await refuseEmptied(spec, call, input)) ?? (await spec.submit(call, input));
    if (!result.ok) return answerRefusal(spec, call, result.error);
    const next = spec.done(call, result.value);
    if (typeof next !== "string") return next;
    const path = leadTo(call, result.value, next);
    return call.c.redirect(localisePath(path, call.c.get("language")), 303);
  },
});

/** For a page of a territory. */
export const formPage = <N extends string, D, T>(
  spec: FormPageSpec<N, D, T, TerritoryCall>,
): PageModule<TerritoryCall> =>
  pageWith(spec, (call, value, next) => {
    if (!isFromSetup(new URL(call.c.req.url).search)) return next;
    return spec.goesOn?.(value) ? fromSetup(next) : withNotice(inSpace(call, "/mise-en-place"), "enregistre");
  });

/** For a page of the product itself, which no territory stands around. */
export const siteFormPage = <N extends string, D, T>(
  spec: FormPageSpec<N, D, T, SiteCall>,
): PageModule<SiteCall> => pageWith(spec, (_call, _value, next) => next);
