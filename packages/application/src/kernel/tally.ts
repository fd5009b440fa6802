import { byMonth, type Increment } from "@ipt/domain/indicators/measure.ts";
import type { Addition } from "../ports/store.ts";

/** Additions to a quartier's month tallies, one per month touched. */
export const tally = (quartier: string, increments: readonly Increment[]): Addition[] =>
  [...byMonth(increments)].map(([month, inMonth]) => ({ op: "tally", quartier, month, increments: inMonth }));
