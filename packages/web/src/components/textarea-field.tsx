import { fieldId } from "../forms/field-id.ts";
import { errorOf, typedText } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { usePage } from "./page-context.ts";

const counted = (key: string, forms: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(forms).map(([form, text]) => [`data-i18n.${key}.${form}`, text]));

/** Several lines of text. With `most`, the characters left are counted; nothing stops typing, the server refuses. */
export const TextareaField = (props: FieldProps & { readonly rows?: number; readonly most?: number }) => {
  const { form, name, rows = 5, most } = props;
  const { t, format } = usePage();
  const id = fieldId(name);
  const error = errorOf(form, name) !== null && "govuk-textarea--error";
  const shared = { id, name, rows, dir: "auto" } as const;
  if (most === undefined)
    return (
      <FieldFrame field={props}>
        <textarea class={classes("govuk-textarea", error)} aria-describedby={describedBy(props)} {...shared}>
          {typedText(form, name)}
        </textarea>
      </FieldFrame>
    );
  const data = {
    "data-module": "govuk-character-count",
    "data-maxlength": String(most),
    ...counted("characters-under-limit", t.forms.charactersUnder),
    ...counted("characters-over-limit", t.forms.charactersOver),
    "data-i18n.characters-at-limit": t.forms.charactersUnder.other.replace("%{count}", "0"),
  };
  return (
    <FieldFrame field={props} class="govuk-character-count" data={data}>
      <textarea
        class={classes("govuk-textarea govuk-js-character-count", error)}
        aria-describedby={describedBy(props, `${id}-info`)}
        {...shared}
      >
        {typedText(form, name)}
      </textarea>
      <div id={`${id}-info`} class="govuk-hint govuk-character-count__message">
        {t.forms.atMostCharacters(format.number(most))}
      </div>
    </FieldFrame>
  );
};
