import type { Child } from "hono/jsx";
import { errorOf } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import { describedBy, FieldNotes, type FieldProps, LabelText } from "./field-frame.tsx";

/** Legend, hint, error and controls of a field made of several controls. */
export const FieldsetFrame = (props: {
  readonly field: FieldProps;
  readonly group?: boolean;
  readonly children: Child;
}) => {
  const { field } = props;
  return (
    <div
      class={classes(
        "govuk-form-group",
        errorOf(field.form, field.name) !== null && "govuk-form-group--error",
      )}
    >
      <fieldset
        class="govuk-fieldset"
        role={props.group ? "group" : undefined}
        aria-describedby={describedBy(field)}
      >
        <legend
          class={classes("govuk-fieldset__legend", field.size && `govuk-fieldset__legend--${field.size}`)}
        >
          {field.heading ? (
            <h1 class="govuk-fieldset__heading">
              <LabelText field={field} />
            </h1>
          ) : (
            <LabelText field={field} />
          )}
        </legend>
        <FieldNotes field={field} />
        {props.children}
      </fieldset>
    </div>
  );
};
