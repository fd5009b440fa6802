import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";

export type Stat = {
  readonly label: string;
  /** null where nobody knows: said, never shown as zero. */
  readonly value: string | null;
  readonly unknown: string;
  /** Numerator and denominator, in words. */
  readonly base?: string | null;
  readonly foot: Child;
};

/** Figures side by side, each with what it is measured over, its day, its source and how sure it is. */
export const StatTiles = (props: { readonly items: readonly Stat[] }) => (
  <ul class="ipt-tiles">
    {props.items.map(({ label, value, unknown, base, foot }) => (
      <li class="ipt-tile">
        <p class="ipt-tile__label">{label}</p>
        <p class={classes("ipt-tile__value", value === null && "ipt-tile__value--unknown")}>
          {value ?? unknown}
        </p>
        {base ? <p class="ipt-tile__base">{base}</p> : null}
        <div class="ipt-tile__foot">{foot}</div>
      </li>
    ))}
  </ul>
);
