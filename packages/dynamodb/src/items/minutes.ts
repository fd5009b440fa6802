import { Minutes } from "@ipt/domain/vote/minutes.ts";
import { minutesPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const minutes: RecordItem<"minutes"> = {
  type: "minutes",
  version: 1,
  schema: Minutes,
  keyOf: ({ quartier, vote }) => ({ quartier, vote }),
  place: minutesPlace,
  upcasts: {},
};
