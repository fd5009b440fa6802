import { Notification } from "@ipt/domain/campaign/notification.ts";
import { notificationPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const notification: RecordItem<"notification"> = {
  type: "notification",
  version: 1,
  schema: Notification,
  keyOf: ({ quartier, campaign }) => ({ quartier, campaign }),
  place: notificationPlace,
  upcasts: {},
};
