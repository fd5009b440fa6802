import { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { quartierPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const quartier: RecordItem<"quartier"> = {
  type: "quartier",
  version: 1,
  schema: Quartier,
  keyOf: ({ id }) => ({ id }),
  place: quartierPlace,
  upcasts: {},
};
