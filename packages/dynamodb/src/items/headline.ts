import { Headline } from "@ipt/domain/content/headline.ts";
import { headlinePlace } from "../keys/content.ts";
import type { RecordItem } from "./record-item.ts";

export const headline: RecordItem<"headline"> = {
  type: "headline",
  version: 1,
  schema: Headline,
  keyOf: ({ quartier }) => ({ quartier }),
  place: headlinePlace,
  upcasts: {},
};
