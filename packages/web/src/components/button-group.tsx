import type { Child } from "hono/jsx";

/** Buttons, and links beside them, on one line where there is room. */
export const ButtonGroup = (props: { readonly children: Child }) => (
  <div class="govuk-button-group">{props.children}</div>
);
