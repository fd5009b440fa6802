import type { Child } from "hono/jsx";

/** What only some readers need, behind its question. Works without script; printed open. */
export const Details = (props: {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: Child;
}) => (
  <details class="govuk-details" open={props.open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{props.summary}</span>
    </summary>
    <div class="govuk-details__text">{props.children}</div>
  </details>
);
