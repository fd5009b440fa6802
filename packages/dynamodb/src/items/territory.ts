import { Territory } from "@ipt/domain/territory/territory.ts";
import { territoryPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const territory: RecordItem<"territory"> = {
  type: "territory",
  version: 1,
  schema: Territory,
  keyOf: () => ({}),
  place: territoryPlace,
  upcasts: {},
};
