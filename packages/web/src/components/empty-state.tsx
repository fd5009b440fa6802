import type { Child } from "hono/jsx";

/** In place of a list that has nothing yet: why, and what to do first. */
export const EmptyState = (props: {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly children: Child;
}) => (
  <div class="ipt-empty">
    {props.level === 3 ? (
      <h3 class="govuk-heading-s">{props.title}</h3>
    ) : (
      <h2 class="govuk-heading-m">{props.title}</h2>
    )}
    {props.children}
  </div>
);
