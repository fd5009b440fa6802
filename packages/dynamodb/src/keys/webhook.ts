import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import type { Place, Range } from "../kit/place.ts";

/** Endpoints, and what was sent to each: one partition a territory, so that its erasure leaves no log behind. */
const within = ["W"] as const;

export const allWebhookRecords = (): Range => ({ within, under: [] });

export const webhookPlace = ({ id }: RecordKeys["webhook"]): Place => ({ within, at: ["ENDPOINT", id] });
export const webhooks = (): Range => ({ within, under: ["ENDPOINT"] });

/** Ids of deliveries count down with time: the latest come first. */
export const webhookDeliveryPlace = ({ webhook, id }: RecordKeys["webhookDelivery"]): Place => ({
  within,
  at: ["SENT", webhook, id],
});
export const webhookDeliveries = ({ webhook }: ListScopes["webhookDelivery"]): Range => ({
  within,
  under: ["SENT", webhook],
});
