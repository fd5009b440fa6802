import { Partner } from "@ipt/domain/partner/partner.ts";
import { partnerPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const partner: RecordItem<"partner"> = {
  type: "partner",
  version: 1,
  schema: Partner,
  keyOf: ({ id }) => ({ id }),
  place: partnerPlace,
  upcasts: {},
};
