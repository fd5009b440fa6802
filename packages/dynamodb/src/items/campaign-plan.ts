import { CampaignPlan } from "@ipt/domain/planner/calendar.ts";
import { campaignPlanPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const campaignPlan: RecordItem<"campaignPlan"> = {
  type: "campaignPlan",
  version: 1,
  schema: CampaignPlan,
  keyOf: ({ quartier, campaign }) => ({ quartier, campaign }),
  place: campaignPlanPlace,
  upcasts: {},
};
