import { fieldId } from "../forms/field-id.ts";
import { errorOf, typedText } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx";

export type TextFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "tel" | "url" | "search";
  /** Room for that many characters. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20;
  /** HTML's name for a thing the browser may know, such as `email`. */
  readonly autocomplete?: string;
  readonly inputmode?: "numeric" | "decimal" | "email" | "tel" | "url";
  /** A code copied from paper: wider apart, not spell-checked. */
  readonly code?: boolean;
  readonly prefix?: string;
  readonly suffix?: string;
};

const LEFT_TO_RIGHT = ["email", "tel", "url"];

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { form, name, type = "text", width, code, prefix, suffix } = props;
  const input = (
    <input
      class={classes(
        "govuk-input",
        width && `govuk-input--width-${width}`,
        code && "govuk-input--extra-letter-spacing",
        errorOf(form, name) !== null && "govuk-input--error",
      )}
      id={fieldId(name)}
      name={name}
      type={type}
      value={typedText(form, name)}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      spellcheck={code || LEFT_TO_RIGHT.includes(type) ? false : undefined}
      autocapitalize={code ? "characters" : undefined}
      dir={code || LEFT_TO_RIGHT.includes(type) ? "ltr" : "auto"}
      aria-describedby={describedBy(props)}
    />
  );
  return (
    <FieldFrame field={props}>
      {prefix || suffix ? (
        <div class="govuk-input__wrapper">
          {prefix ? (
            <div class="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          ) : null}
          {input}
          {suffix ? (
            <div class="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          ) : null}
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
};
