import { Subscription } from "@ipt/domain/accompaniment/subscription.ts";
import { subscriptionPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const subscription: RecordItem<"subscription"> = {
  type: "subscription",
  version: 1,
  schema: Subscription,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: subscriptionPlace,
  upcasts: {},
};
