import { Capsule } from "@ipt/domain/vote/online.ts";
import { capsulePlace } from "../keys/attendance.ts";
import type { RecordItem } from "./record-item.ts";

export const capsule: RecordItem<"capsule"> = {
  type: "capsule",
  version: 1,
  schema: Capsule,
  keyOf: ({ quartier, vote, shard, dwelling }) => ({ quartier, vote, shard, dwelling }),
  place: capsulePlace,
  upcasts: {},
};
