import { AttendanceMark } from "@ipt/domain/vote/vote.ts";
import { attendanceMarkPlace } from "../keys/attendance.ts";
import type { RecordItem } from "./record-item.ts";

export const attendanceMark: RecordItem<"attendanceMark"> = {
  type: "attendanceMark",
  version: 1,
  schema: AttendanceMark,
  keyOf: ({ quartier, vote, shard, dwelling }) => ({ quartier, vote, shard, dwelling }),
  place: attendanceMarkPlace,
  upcasts: {},
};
