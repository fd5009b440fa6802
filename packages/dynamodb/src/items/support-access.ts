import { SupportAccess } from "@ipt/domain/territory/support-access.ts";
import { supportAccessPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const supportAccess: RecordItem<"supportAccess"> = {
  type: "supportAccess",
  version: 1,
  schema: SupportAccess,
  keyOf: () => ({}),
  place: supportAccessPlace,
  upcasts: {},
};
