import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";

export type ButtonVariant = "main" | "secondary" | "warning";

export const buttonClass = (variant: ButtonVariant = "main"): string =>
  classes("govuk-button", variant !== "main" && `govuk-button--${variant}`);

type ButtonProps = {
  readonly children: Child;
  readonly variant?: ButtonVariant;
  /** Tells the handler which button of the form was pressed. */
  readonly name?: string;
  readonly value?: string;
};

/** Sends the form it stands in; its text says what will happen. A second click while sending does nothing. */
export const Button = (props: ButtonProps) => (
  <button type="submit" class={buttonClass(props.variant)} name={props.name} value={props.value}>
    {props.children}
  </button>
);
