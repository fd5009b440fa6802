import type { Child } from "hono/jsx";
import { fromSetup, isFromSetup } from "../forms/back-to-setup.ts";
import { FORM_KEY, FORM_REVISION, FORM_TOKEN } from "../forms/form-input.ts";
import type { FormState } from "../forms/form-state.ts";
import { usePage } from "./page-context.ts";

/** The copy's name, and what is said when it waits for the network and when it is found again. */
type Keep = { readonly name: string; readonly offline: string; readonly found: string };

type FormProps = {
  readonly form: FormState;
  /** Path without a language prefix; the page's own unless told. */
  readonly action?: string;
  /** For forms that send a file. */
  readonly multipart?: boolean;
  /** For what is filled in where the network comes and goes: a copy stays on the device until it has arrived. */
  readonly keep?: Keep;
  readonly children: Child;
};

/**
 * A form that writes: it carries its token, a key that makes sending it twice count once, and the revision that the
 * person saw. The browser's own checks are off: they speak its language, not the page's, and say less.
 */
export const Form = (props: FormProps) => {
  const page = usePage();
  const { form } = props;
  const kept = (path: string): string => (isFromSetup(page.search) ? fromSetup(path) : path);
  return (
    <form
      method="post"
      action={kept(page.href(props.action ?? page.path))}
      enctype={props.multipart ? "multipart/form-data" : undefined}
      novalidate
      data-keep={props.keep?.name}
      data-keep-offline={props.keep?.offline}
      data-keep-found={props.keep?.found}
    >
      {props.keep ? <div class="govuk-inset-text" role="status" data-keep-status hidden /> : null}
      <input type="hidden" name={FORM_TOKEN} value={page.formToken()} />
      <input type="hidden" name={FORM_KEY} value={form.key ?? page.newFormKey()} />
      {form.revision === null ? null : (
        <input type="hidden" name={FORM_REVISION} value={String(form.revision)} />
      )}
      {props.children}
    </form>
  );
};
