import type { Child } from "hono/jsx";

/** The one message of a page and, below it, the one thing to do. */
export const StageBanner = (props: { readonly message: string; readonly children?: Child }) => (
  <section class="ipt-banner">
    <p class="ipt-banner__message">{props.message}</p>
    {props.children}
  </section>
);
