import { Webhook } from "@ipt/domain/webhook/webhook.ts";
import { webhookPlace } from "../keys/webhook.ts";
import type { RecordItem } from "./record-item.ts";

export const webhook: RecordItem<"webhook"> = {
  type: "webhook",
  version: 1,
  schema: Webhook,
  keyOf: ({ id }) => ({ id }),
  place: webhookPlace,
  upcasts: {},
};
