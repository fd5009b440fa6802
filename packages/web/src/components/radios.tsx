import { Choice, type ChoiceItem } from "./choice.tsx";
import { classes } from "./classes.ts";
import type { FieldProps } from "./field-frame.tsx";
import { FieldsetFrame } from "./fieldset-frame.tsx";

type RadiosProps = FieldProps & {
  readonly items: readonly ChoiceItem[];
  /** Side by side, for two short answers. */
  readonly inline?: boolean;
  /** Two columns of short answers, so that a form fits on a phone's screen. */
  readonly compact?: boolean;
};

/** One answer among a few. Nothing is chosen beforehand unless it was saved or typed. */
export const Radios = (props: RadiosProps) => (
  <FieldsetFrame field={props}>
    <div
      class={classes(
        "govuk-radios",
        props.inline && "govuk-radios--inline",
        props.compact && "govuk-radios--small ipt-radios--columns",
      )}
      data-module="govuk-radios"
    >
      {props.items.map((item, index) => (
        <Choice kind="radios" field={props} item={item} index={index} />
      ))}
    </div>
  </FieldsetFrame>
);
