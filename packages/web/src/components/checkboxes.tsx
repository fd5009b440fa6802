import { Choice, type ChoiceItem } from "./choice.tsx";
import { classes } from "./classes.ts";
import type { FieldProps } from "./field-frame.tsx";
import { FieldsetFrame } from "./fieldset-frame.tsx";

type CheckboxesProps = FieldProps & {
  readonly items: readonly ChoiceItem[];
  /** Side by side where there is room, for many short answers. */
  readonly columns?: boolean;
};

/** Any number of answers, none included. */
export const Checkboxes = (props: CheckboxesProps) => (
  <FieldsetFrame field={props}>
    <div
      class={classes("govuk-checkboxes", props.columns && "ipt-checkboxes--columns")}
      data-module="govuk-checkboxes"
    >
      {props.items.map((item, index) => (
        <Choice kind="checkboxes" field={props} item={item} index={index} />
      ))}
    </div>
  </FieldsetFrame>
);
