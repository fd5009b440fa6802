import { fieldId } from "../forms/field-id.ts";
import { usePage } from "./page-context.ts";

type SearchFormProps = {
  /** Path without a language prefix; the page's own unless told. */
  readonly action?: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
};

/** A question asked of the site by its address (GET): it writes nothing and can be bookmarked. */
export const SearchForm = (props: SearchFormProps) => {
  const { t, href, path } = usePage();
  const id = fieldId(props.name);
  return (
    <search>
      <form method="get" action={href(props.action ?? path)} class="govuk-form-group">
        <label class="govuk-label govuk-label--m" for={id}>
          {props.label}
        </label>
        {props.hint ? (
          <div id={`${id}-hint`} class="govuk-hint">
            {props.hint}
          </div>
        ) : null}
        <div class="ipt-search">
          <input
            class="govuk-input"
            id={id}
            name={props.name}
            type="search"
            dir="auto"
            value={props.value ?? ""}
            aria-describedby={props.hint ? `${id}-hint` : undefined}
          />
          <button type="submit" class="govuk-button">
            {t.forms.search}
          </button>
        </div>
      </form>
    </search>
  );
};
