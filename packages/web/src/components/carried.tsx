import { type FormInput, HIDDEN_FIELDS } from "../forms/form-input.ts";

/** Everything typed in another form, carried unseen to be sent again. Files cannot be. */
export const Carried = (props: { readonly form: FormInput; readonly without?: readonly string[] }) => {
  const left = new Set([...HIDDEN_FIELDS, ...(props.without ?? [])]);
  return (
    <>
      {[...props.form.values]
        .filter(([name]) => !left.has(name))
        .flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
    </>
  );
};
