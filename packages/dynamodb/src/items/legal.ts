import { Legal } from "@ipt/domain/site/legal.ts";
import { legalPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const legal: RecordItem<"legal"> = {
  type: "legal",
  version: 1,
  schema: Legal,
  keyOf: () => ({}),
  place: legalPlace,
  upcasts: {},
};
