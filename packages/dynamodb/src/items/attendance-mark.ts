import { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import { attendanceMarkPlace } from "../keys/attendance.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

export const attendanceMark: RecordItem<"attendanceMark"> = {
  type: "attendanceMark",
  version: 2,
  schema: AttendanceMark,
  keyOf: ({ quartier, vote, shard, dwelling }) => ({ quartier, vote, shard, dwelling }),
  place: attendanceMarkPlace,
  upcasts: { 1: (old) => ({ ...objectOf(old), blinded: null, undo: null }) },
};
