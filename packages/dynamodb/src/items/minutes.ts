import { Minutes } from "@ipt/domain/vote/minutes.ts";
import { minutesPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const minutes: RecordItem<"minutes"> = {
  type: "minutes",
  version: 2,
  schema: Minutes,
  keyOf: ({ quartier, vote }) => ({ quartier, vote }),
  place: minutesPlace,
  // What later versions say was not known of votes held on paper alone: their sealed content stays as it is.
  upcasts: { 1: (old) => old },
};
