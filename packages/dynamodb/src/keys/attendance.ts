import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import { type Place, padded, type Range } from "../kit/place.ts";

type Shard = { readonly quartier: string; readonly vote: string; readonly shard: number };

/** An evening's marks are spread over shards: one partition takes a thousand writes a second. */
const of = ({ quartier, vote, shard }: Shard): string[] => ["A", quartier, vote, padded(shard, 3)];

export const attendanceShard = (scope: Shard): Range => ({ within: of(scope), under: [] });

export const attendanceMarkPlace = (key: RecordKeys["attendanceMark"]): Place => ({
  within: of(key),
  at: ["D", key.dwelling],
});
export const attendanceMarks = (scope: ListScopes["attendanceMark"]): Range => ({
  within: of(scope),
  under: ["D"],
});
export const attendanceTallyPlace = (key: RecordKeys["attendanceTally"]): Place => ({
  within: of(key),
  at: ["COUNT"],
});
