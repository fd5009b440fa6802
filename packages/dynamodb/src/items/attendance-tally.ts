import { AttendanceTally } from "@ipt/domain/vote/attendance.ts";
import { attendanceTallyPlace } from "../keys/attendance.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

/** Two numbers a shard: dwellings that voted on paper, and online. Sealed when the vote closes. */
export const attendanceTally: RecordItem<"attendanceTally"> = {
  type: "attendanceTally",
  version: 2,
  schema: AttendanceTally,
  keyOf: ({ quartier, vote, shard }) => ({ quartier, vote, shard }),
  place: attendanceTallyPlace,
  upcasts: { 1: (old) => ({ online: 0, ...objectOf(old) }) },
  fromFields: (identity, { paper = 0, online = 0, sealed = false }) => ({
    ...objectOf(identity),
    paper,
    online,
    sealed,
  }),
};
