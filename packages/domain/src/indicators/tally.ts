import * as z from "zod";
import type { CivilDate } from "../values/civil-date.ts";
import { Id } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";
import type { Measure } from "./measure.ts";

/** A quartier's month: `<measure>@<day>` → sum. Written only by adding, together with the record counted. */
export const Tally = schema(() =>
  z.strictObject({
    quartier: Id(),
    month: z.string().regex(/^\d{4}-\d{2}$/),
    counts: z.record(z.string(), z.int()),
  }),
);
export type Tally = Infer<typeof Tally>;

export const tallyField = (measure: Measure, on: CivilDate): string => `${measure}@${on.slice(8)}`;

export type Sum = {
  readonly total: number;
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
};

/** Sum of a measure over days after `after` (exclusive, `null`: from the beginning) up to `until` (inclusive). */
export const sumOf = (
  tallies: readonly Tally[],
  measure: Measure,
  after: CivilDate | null,
  until: CivilDate,
): Sum => {
  let total = 0;
  let first: CivilDate | null = null;
  let last: CivilDate | null = null;
  for (const tally of tallies) {
    for (const [field, count] of Object.entries(tally.counts)) {
      const at = field.lastIndexOf("@");
      if (field.slice(0, at) !== measure) continue;
      const day = `${tally.month}-${field.slice(at + 1)}`;
      if (day > until || (after !== null && day <= after)) continue;
      total += count;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  return { total, first, last };
};
