import { InformationAction } from "@ipt/domain/campaign/information-action.ts";
import { informationActionPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const informationAction: RecordItem<"informationAction"> = {
  type: "informationAction",
  version: 1,
  schema: InformationAction,
  keyOf: ({ quartier, campaign, id }) => ({ quartier, campaign, id }),
  place: informationActionPlace,
  upcasts: {},
};
