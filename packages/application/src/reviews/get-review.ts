import { Review, ReviewRequest } from "@ipt/domain/indicators/review.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { loadReview } from "./load-review.ts";

/** The bilan of a quartier at a date, derived from its records in one round of parallel reads. */
export const getReview = query({
  name: "get-review",
  allow: ANY_MEMBER,
  input: ReviewRequest,
  output: Review,
  load: (ctx, { quartier, asOf = ctx.today }) => loadReview(ctx, quartier, asOf),
});
