import type { Child } from "hono/jsx";
import { fieldId } from "../forms/field-id.ts";
import { errorOf, type FormState } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import { usePage } from "./page-context.ts";

export type LabelSize = "s" | "m" | "l" | "xl";

/** What every field has. */
export type FieldProps = {
  readonly form: FormState;
  readonly name: string;
  /** The question, or the name of what is asked. */
  readonly label: string;
  readonly hint?: Child;
  readonly optional?: boolean;
  /** Larger than plain text. */
  readonly size?: LabelSize;
  /** The label is also the page's `<h1>`: for pages that ask one thing. */
  readonly heading?: boolean;
};

export const hintId = (name: string): string => `${fieldId(name)}-hint`;
export const errorId = (name: string): string => `${fieldId(name)}-error`;

/** What describes a control to a screen reader: its hint, then its error. */
export const describedBy = (props: FieldProps, ...more: readonly string[]): string | undefined =>
  classes(
    props.hint !== undefined && hintId(props.name),
    errorOf(props.form, props.name) !== null && errorId(props.name),
    ...more,
  ) || undefined;

/** `(facultatif)` after the label of what may be left empty. */
export const LabelText = (props: { readonly field: FieldProps }) => {
  const { t } = usePage();
  const { label, optional } = props.field;
  return <>{optional ? `${label} ${t.forms.optional}` : label}</>;
};

/** Hint and error, in the order in which they are read. */
export const FieldNotes = (props: { readonly field: FieldProps }) => {
  const { t } = usePage();
  const { form, name, hint } = props.field;
  const error = errorOf(form, name);
  return (
    <>
      {hint === undefined ? null : (
        <div id={hintId(name)} class="govuk-hint">
          {hint}
        </div>
      )}
      {error === null ? null : (
        <p id={errorId(name)} class="govuk-error-message">
          <span class="govuk-visually-hidden">{t.forms.errorPrefix}</span> {error}
        </p>
      )}
    </>
  );
};

type FrameProps = {
  readonly field: FieldProps;
  readonly children: Child;
  readonly class?: string;
  /** Attributes of the group, for what a script reads. */
  readonly data?: Readonly<Record<string, string>>;
};

/** Label, hint, error and control of a field that is one control. */
export const FieldFrame = (props: FrameProps) => {
  const { field } = props;
  const label = (
    <label
      class={classes("govuk-label", field.size && `govuk-label--${field.size}`)}
      for={fieldId(field.name)}
    >
      <LabelText field={field} />
    </label>
  );
  return (
    <div
      class={classes(
        "govuk-form-group",
        props.class,
        errorOf(field.form, field.name) !== null && "govuk-form-group--error",
      )}
      {...props.data}
    >
      {field.heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      <FieldNotes field={field} />
      {props.children}
    </div>
  );
};
