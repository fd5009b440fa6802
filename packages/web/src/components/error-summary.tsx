import { fieldId } from "../forms/field-id.ts";
import type { FormState } from "../forms/form-state.ts";
import { usePage } from "./page-context.ts";

/** Everything refused, each with a link to its field. Takes the focus, with or without script. */
export const ErrorSummary = (props: { readonly form: FormState }) => {
  const { errors } = props.form;
  const { t } = usePage();
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary" tabindex={-1} autofocus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{t.forms.errorTitle}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ name, message, target }) => (
              <li>{name === "" ? message : <a href={`#${fieldId(target ?? name)}`}>{message}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
};
