import type { Child } from "hono/jsx";
import { optionId } from "../forms/field-id.ts";
import { typedTexts } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import type { FieldProps } from "./field-frame.tsx";

export type ChoiceItem = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Shown while this answer is chosen; always shown without script. */
  readonly conditional?: Child;
};

/** One radio button or one checkbox, with its label, hint and what depends on it. */
export const Choice = (props: {
  readonly kind: "radios" | "checkboxes";
  readonly field: FieldProps;
  readonly item: ChoiceItem;
  readonly index: number;
}) => {
  const { kind, field, item, index } = props;
  const id = optionId(field.name, index);
  const block = `govuk-${kind}`;
  const checked = typedTexts(field.form, field.name).includes(item.value);
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={field.name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={item.value}
          checked={checked}
          data-aria-controls={item.conditional === undefined ? undefined : `${id}-more`}
          aria-describedby={item.hint === undefined ? undefined : `${id}-item-hint`}
        />
        <label class={`govuk-label ${block}__label`} for={id}>
          {item.label}
        </label>
        {item.hint === undefined ? null : (
          <div id={`${id}-item-hint`} class={`govuk-hint ${block}__hint`}>
            {item.hint}
          </div>
        )}
      </div>
      {item.conditional === undefined ? null : (
        <div
          class={classes(`${block}__conditional`, !checked && `${block}__conditional--hidden`)}
          id={`${id}-more`}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
};
