import type { Child } from "hono/jsx";

/** Title of a confirmation page: what is done, and its reference. What comes next is written below it. */
export const Panel = (props: { readonly title: string; readonly children?: Child }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{props.title}</h1>
    {props.children === undefined ? null : <div class="govuk-panel__body">{props.children}</div>}
  </div>
);
