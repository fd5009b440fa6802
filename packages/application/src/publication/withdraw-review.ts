import { headlineOf, PublishedReview } from "@ipt/domain/content/headline.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { remove, replace } from "../ports/changes.ts";
import { ReviewRef } from "../public/get-published-review.ts";

/** Takes a published bilan back; the one before it, if any, shows on the page again. */
export const withdrawReview = command({
  name: "withdraw-review",
  allow: ["coordinator"],
  input: ReviewRef,
  output: revised(PublishedReview),
  retry: true,
  decide: async (ctx, { quartier, asOf }) => {
    const [stored, headline] = await Promise.all([
      ctx.store.get("publishedReview", { quartier, asOf }),
      ctx.store.get("headline", { quartier }),
    ]);
    if (!stored || !headline) return fail(failure("not-found", { record: "publishedReview" }));
    const reviews = headline.value.reviews.filter((day) => day !== asOf);
    const last = reviews.at(-1);
    const before =
      last === undefined ? null : await ctx.store.get("publishedReview", { quartier, asOf: last });
    return ok({
      value: { ...stored.value, revision: stored.revision },
      changes: [
        remove("publishedReview", { quartier, asOf }, stored.revision),
        before
          ? replace(
              "headline",
              {
                quartier,
                asOf: before.value.asOf,
                publishedAt: before.value.publishedAt,
                reviews,
                indicators: headlineOf(before.value.review),
              },
              headline.revision,
            )
          : remove("headline", { quartier }, headline.revision),
      ],
      event: { type: "review.withdrawn", subject: asOf, quartier, data: { asOf } },
    });
  },
});
