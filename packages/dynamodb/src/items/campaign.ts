import { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { campaignPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const campaign: RecordItem<"campaign"> = {
  type: "campaign",
  version: 1,
  schema: Campaign,
  keyOf: ({ quartier, number }) => ({ quartier, number }),
  place: campaignPlace,
  upcasts: {},
};
