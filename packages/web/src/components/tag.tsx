import type { Child } from "hono/jsx";

/** `bad` and `late` alone call for attention: what is done is written plainly. */
export type Tone = "neutral" | "info" | "good" | "warn" | "bad";

const COLOURS: Readonly<Record<Tone, string>> = {
  neutral: "grey",
  info: "teal",
  good: "green",
  warn: "yellow",
  bad: "red",
};

/** A state in one or two words. The words carry the meaning; the colour only repeats it. */
export const Tag = (props: { readonly tone?: Tone; readonly children: Child }) => (
  <strong class={`govuk-tag govuk-tag--${COLOURS[props.tone ?? "neutral"]}`}>{props.children}</strong>
);
