import { type FormInput, HIDDEN_FIELDS } from "./form-input.ts";

/** One thing refused. `message` says what is wrong and how to mend it. */
export type FieldError = {
  /** Name of the field; `""` for what belongs to the form as a whole. */
  readonly name: string;
  readonly message: string;
  /** Name of the control to go to when it is not the field's first: `date.year`, or an option's value. */
  readonly target?: string;
};

/** What a form shows: what was typed or saved, and what was refused. */
export type FormState = {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly errors: readonly FieldError[];
  /** Kept when the form is shown again, so that a resent form still counts once. */
  readonly key: string | null;
  readonly revision: number | null;
};

type Saved = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** A form not yet sent, with what is already known and the revision it was read at. */
export const newForm = (saved: Saved = {}, revision: number | null = null): FormState => ({
  values: new Map(
    Object.entries(saved).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      return [[name, typeof value === "string" ? [value] : value]];
    }),
  ),
  errors: [],
  key: null,
  revision,
});

/** The form as it was sent, with what was refused: nothing typed is lost, except files. */
export const refusedForm = (input: FormInput, errors: readonly FieldError[]): FormState => ({
  values: new Map([...input.values].filter(([name]) => !HIDDEN_FIELDS.includes(name))),
  errors,
  key: input.key,
  revision: input.revision,
});

export const typedText = (form: FormState, name: string): string => form.values.get(name)?.[0] ?? "";

export const typedTexts = (form: FormState, name: string): readonly string[] => form.values.get(name) ?? [];

export const errorOf = (form: FormState, name: string): string | null =>
  form.errors.find((error) => error.name === name)?.message ?? null;
