import type { Child } from "hono/jsx";

/** Something said apart from the text around it. */
export const Inset = (props: { readonly children: Child }) => (
  <div class="govuk-inset-text">{props.children}</div>
);
