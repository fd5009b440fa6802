import { schema } from "@ipt/domain/values/schema.ts";
import { WebhookDelivery } from "@ipt/domain/webhook/delivery.ts";

/** A delivery as its log shows it: what was sent, and each answer. */
export const DeliveryView = schema(() => WebhookDelivery());
