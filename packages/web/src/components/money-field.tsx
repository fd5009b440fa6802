import { fieldId } from "../forms/field-id.ts";
import { errorOf, typedText } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { usePage } from "./page-context.ts";

/** An amount in euros, as people write it: what `readMoney` reads. */
export const MoneyField = (props: FieldProps) => {
  const { form, name } = props;
  const { t } = usePage();
  return (
    <FieldFrame field={props}>
      <div class="govuk-input__wrapper ipt-money">
        <input
          class={classes(
            "govuk-input govuk-input--width-10",
            errorOf(form, name) !== null && "govuk-input--error",
          )}
          id={fieldId(name)}
          name={name}
          type="text"
          inputmode="decimal"
          value={typedText(form, name)}
          aria-describedby={describedBy(props)}
        />
        <div class="govuk-input__suffix">
          <abbr title={t.forms.euros}>€</abbr>
        </div>
      </div>
    </FieldFrame>
  );
};
