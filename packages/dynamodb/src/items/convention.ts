import { Convention } from "@ipt/domain/convention/convention.ts";
import { conventionPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const convention: RecordItem<"convention"> = {
  type: "convention",
  version: 1,
  schema: Convention,
  keyOf: ({ id }) => ({ id }),
  place: conventionPlace,
  upcasts: {},
};
