import { fieldId } from "../forms/field-id.ts";
import { errorOf, typedText } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { usePage } from "./page-context.ts";

type SelectFieldProps = FieldProps & {
  readonly items: readonly { readonly value: string; readonly label: string }[];
};

/** One answer in a long list; radios are easier to use for a short one. Begins with an empty choice. */
export const SelectField = (props: SelectFieldProps) => {
  const { form, name } = props;
  const { t } = usePage();
  const chosen = typedText(form, name);
  return (
    <FieldFrame field={props}>
      <select
        class={classes("govuk-select", errorOf(form, name) !== null && "govuk-select--error")}
        id={fieldId(name)}
        name={name}
        aria-describedby={describedBy(props)}
      >
        <option value="">{t.forms.choose}</option>
        {props.items.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
