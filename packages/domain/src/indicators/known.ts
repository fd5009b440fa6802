import type { CivilDate } from "../values/civil-date.ts";
import type { Indicator } from "./indicator.ts";
import type { Measure } from "./measure.ts";
import { sumOf, type Tally } from "./tally.ts";

/** A quantity with where it comes from, before it becomes an indicator. */
export type Known = {
  readonly value: number | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly source: string | null;
  readonly status: Indicator["status"];
};

export const UNKNOWN: Known = { value: null, from: null, to: null, source: null, status: "unknown" };

/** Name of what the product itself counted. */
export const RECORDS = "records";

export type Base = {
  readonly value: number;
  readonly from: CivilDate | null;
  readonly to: CivilDate;
  readonly source: string;
  readonly status: "measured" | "declared" | "estimated";
};

/**
 * The latest statement plus what single records moved since: `plus` measures add, `minus` measures take away.
 * Without a statement, records alone; without either, unknown.
 */
export const known = (
  tallies: readonly Tally[],
  asOf: CivilDate,
  statement: Base | null,
  measures: { readonly plus: readonly Measure[]; readonly minus?: readonly Measure[] },
): Known => {
  const after = statement?.to ?? null;
  const plus = measures.plus.map((measure) => sumOf(tallies, measure, after, asOf));
  const minus = (measures.minus ?? []).map((measure) => sumOf(tallies, measure, after, asOf));
  const all = [...plus, ...minus];
  const firsts = all.flatMap((sum) => (sum.first ? [sum.first] : [])).sort();
  const lasts = all.flatMap((sum) => (sum.last ? [sum.last] : [])).sort();
  const moved =
    plus.reduce((sum, one) => sum + one.total, 0) - minus.reduce((sum, one) => sum + one.total, 0);
  const counted = lasts.length > 0;
  if (!statement) {
    return counted
      ? { value: moved, from: firsts[0] ?? null, to: asOf, source: RECORDS, status: "measured" }
      : UNKNOWN;
  }
  return {
    value: statement.value + moved,
    from: statement.from,
    to: counted ? asOf : statement.to,
    source: counted ? `${statement.source} + ${RECORDS}` : statement.source,
    status: statement.status,
  };
};

/** Sum of two quantities; unknown as soon as one is. */
export const plus = (a: Known, b: Known): Known =>
  a.value === null || b.value === null
    ? UNKNOWN
    : {
        value: a.value + b.value,
        from: null,
        to: [a.to, b.to].filter((date) => date !== null).sort()[0] ?? null,
        source:
          a.source === b.source ? a.source : [a.source, b.source].filter((one) => one !== null).join(" + "),
        status: a.status === b.status ? a.status : "declared",
      };

export const asIndicator = (
  id: Indicator["id"],
  unit: Indicator["unit"],
  quantity: Known,
  over: { readonly base: Indicator["base"]; readonly denominator: number | null } = {
    base: null,
    denominator: null,
  },
): Indicator => ({
  id,
  unit,
  numerator: quantity.value,
  denominator: over.denominator,
  base: over.base,
  from: quantity.from,
  to: quantity.to,
  source: quantity.source,
  status: quantity.status,
});
