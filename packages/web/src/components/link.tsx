import type { Child } from "hono/jsx";
import { usePage } from "./page-context.ts";

/** A link to a path of the site, without its language prefix. `about` completes, unseen, what the text leaves out. */
export const Link = (props: {
  readonly path: string;
  readonly children: Child;
  readonly about?: string | undefined;
}) => (
  <a class="govuk-link" href={usePage().href(props.path)}>
    {props.children}
    {props.about ? <span class="govuk-visually-hidden"> {props.about}</span> : null}
  </a>
);
