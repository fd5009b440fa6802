import { WebhookDelivery } from "@ipt/domain/webhook/delivery.ts";
import { webhookDeliveryPlace } from "../keys/webhook.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { RecordItem } from "./record-item.ts";

export const webhookDelivery: RecordItem<"webhookDelivery"> = {
  type: "webhookDelivery",
  version: 1,
  schema: WebhookDelivery,
  keyOf: ({ webhook, id }) => ({ webhook, id }),
  place: webhookDeliveryPlace,
  upcasts: {},
  expiresAt: ({ expiresAt }) => secondsOf(expiresAt),
};
