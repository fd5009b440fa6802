import type { Child } from "hono/jsx";
import { type ButtonVariant, buttonClass } from "./button.tsx";
import { usePage } from "./page-context.ts";

/** A link that looks like a button: the one next step of a page. `path` has no language prefix. */
export const ButtonLink = (props: {
  readonly path: string;
  readonly children: Child;
  readonly variant?: ButtonVariant;
}) => (
  <a href={usePage().href(props.path)} class={buttonClass(props.variant)} draggable="false">
    {props.children}
  </a>
);
