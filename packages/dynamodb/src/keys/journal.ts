import type { RecordKeys } from "@ipt/application/ports/records.ts";
import type { Place, Range } from "../kit/place.ts";

/** A month of events, in the order of their instants. */
export const journalMonth = (month: string): Range => ({ within: ["J", month], under: [] });

export const eventPlace = ({ at, id }: RecordKeys["event"]): Place => ({
  within: ["J", at.slice(0, 7)],
  at: [at, id],
});
