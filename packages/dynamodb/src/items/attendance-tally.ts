import { AttendanceTally } from "@ipt/domain/vote/vote.ts";
import { attendanceTallyPlace } from "../keys/attendance.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

/** One number a shard: dwellings marked as having voted on paper. Sealed when the vote closes. */
export const attendanceTally: RecordItem<"attendanceTally"> = {
  type: "attendanceTally",
  version: 1,
  schema: AttendanceTally,
  keyOf: ({ quartier, vote, shard }) => ({ quartier, vote, shard }),
  place: attendanceTallyPlace,
  upcasts: {},
  fromFields: (identity, { paper = 0, sealed = false }) => ({ ...objectOf(identity), paper, sealed }),
};
