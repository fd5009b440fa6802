import { PublishedReview } from "@ipt/domain/content/headline.ts";
import { publishedReviewPlace } from "../keys/content.ts";
import type { RecordItem } from "./record-item.ts";

export const publishedReview: RecordItem<"publishedReview"> = {
  type: "publishedReview",
  version: 1,
  schema: PublishedReview,
  keyOf: ({ quartier, asOf }) => ({ quartier, asOf }),
  place: publishedReviewPlace,
  upcasts: {},
};
