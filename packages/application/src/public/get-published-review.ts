import { PublishedReview } from "@ipt/domain/content/headline.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANYONE, query } from "../kernel/query.ts";
import { visibleQuartier } from "./visible.ts";

export const ReviewRef = schema(() => z.strictObject({ quartier: Id(), asOf: CivilDate() }));

/** A published bilan, as it stood on the day it was published. Its days are on the quartier's page. */
export const getPublishedReview = query({
  name: "get-published-review",
  allow: ANYONE,
  input: ReviewRef,
  output: PublishedReview,
  load: async (ctx, { quartier, asOf }) => {
    const [found, review] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      ctx.store.get("publishedReview", { quartier, asOf }),
    ]);
    const stored = visibleQuartier(ctx, found);
    if (!stored.ok) return stored;
    return review ? ok(review.value) : fail(failure("not-found", { record: "publishedReview" }));
  },
});
