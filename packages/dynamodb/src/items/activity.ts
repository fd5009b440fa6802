import { Activity } from "@ipt/domain/accompaniment/activity.ts";
import { activityPlace } from "../keys/deployment.ts";
import type { RecordItem } from "./record-item.ts";

export const activity: RecordItem<"activity"> = {
  type: "activity",
  version: 1,
  schema: Activity,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: activityPlace,
  upcasts: {},
};
