import { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { quartierPlace } from "../keys/territory.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

export const quartier: RecordItem<"quartier"> = {
  type: "quartier",
  version: 2,
  schema: Quartier,
  keyOf: ({ id }) => ({ id }),
  place: quartierPlace,
  upcasts: { 1: (old) => ({ ...objectOf(old), publication: null }) },
};
