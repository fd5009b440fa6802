import type { Child } from "hono/jsx";
import { usePage } from "./page-context.ts";

/** Something that has consequences. */
export const Warning = (props: { readonly children: Child }) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{usePage().t.frame.warning}</span>
      {props.children}
    </strong>
  </div>
);
