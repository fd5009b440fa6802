import { fieldId } from "../forms/field-id.ts";
import { errorOf, typedText } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import type { FieldProps } from "./field-frame.tsx";
import { FieldsetFrame } from "./fieldset-frame.tsx";
import { usePage } from "./page-context.ts";

const PARTS = ["day", "month", "year"] as const;

/**
 * A date in three boxes, `<name>.day`, `<name>.month` and `<name>.year`: what `readDate` reads. An error may name one
 * box as its `target`; all three are marked otherwise.
 */
export const DateField = (props: FieldProps) => {
  const { form, name } = props;
  const { t } = usePage();
  const refused = form.errors.find((error) => error.name === name);
  return (
    <FieldsetFrame field={props} group>
      <div class="govuk-date-input">
        {PARTS.map((part, index) => {
          const box = `${name}.${part}`;
          const id = index === 0 ? fieldId(name) : fieldId(box);
          const wrong = errorOf(form, name) !== null && [undefined, box].includes(refused?.target);
          return (
            <div class="govuk-date-input__item">
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={id}>
                  {t.forms[part]}
                </label>
                <input
                  class={classes(
                    "govuk-input govuk-date-input__input",
                    part === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
                    wrong && "govuk-input--error",
                  )}
                  id={id}
                  name={box}
                  type="text"
                  inputmode="numeric"
                  dir="ltr"
                  value={typedText(form, box)}
                />
              </div>
            </div>
          );
        })}
      </div>
    </FieldsetFrame>
  );
};
