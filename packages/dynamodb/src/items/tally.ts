import { Tally } from "@ipt/domain/indicators/tally.ts";
import { tallyPlace } from "../keys/quartier.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

/** Sums by `<measure>@<day of the month>`. */
export const tally: RecordItem<"tally"> = {
  type: "tally",
  version: 1,
  schema: Tally,
  keyOf: ({ quartier, month }) => ({ quartier, month }),
  place: tallyPlace,
  upcasts: {},
  fromFields: (identity, fields) => ({ ...objectOf(identity), counts: fields }),
};
