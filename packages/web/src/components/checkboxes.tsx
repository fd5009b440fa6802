import { Choice, type ChoiceItem } from "./choice.tsx";
import type { FieldProps } from "./field-frame.tsx";
import { FieldsetFrame } from "./fieldset-frame.tsx";

/** Any number of answers, none included. */
export const Checkboxes = (props: FieldProps & { readonly items: readonly ChoiceItem[] }) => (
  <FieldsetFrame field={props}>
    <div class="govuk-checkboxes" data-module="govuk-checkboxes">
      {props.items.map((item, index) => (
        <Choice kind="checkboxes" field={props} item={item} index={index} />
      ))}
    </div>
  </FieldsetFrame>
);
