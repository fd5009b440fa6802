import { headlineOf, PublishedReview } from "@ipt/domain/content/headline.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { Id, Text } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { loadReview } from "../reviews/load-review.ts";

const Publication = schema(() =>
  z.strictObject({ quartier: Id(), asOf: CivilDate(), comment: Text().nullable().default(null) }),
);

/** Publishes the bilan of a day: its figures are kept as they are now, and the latest one shows on the page. */
export const publishReview = command({
  name: "publish-review",
  allow: ["coordinator"],
  input: Publication,
  output: revised(PublishedReview),
  retry: true,
  decide: async (ctx, { quartier, asOf, comment }) => {
    const [review, before, content] = await Promise.all([
      loadReview(ctx, quartier, asOf),
      ctx.store.get("publishedReview", { quartier, asOf }),
      ctx.store.get("headline", { quartier }),
    ]);
    if (!review.ok) return review;
    const value: PublishedReview = {
      quartier,
      asOf,
      comment,
      publishedAt: ctx.now,
      actor: actorLabel(ctx.actor),
      review: review.value,
    };
    const known = content?.value ?? null;
    const reviews = [...new Set([...(known?.reviews ?? []), asOf])].sort();
    const latest = !known || known.asOf <= asOf;
    const headline = latest
      ? { quartier, asOf, publishedAt: ctx.now, reviews, indicators: headlineOf(review.value) }
      : { ...known, reviews };
    return ok({
      value: { ...value, revision: (before?.revision ?? 0) + 1 },
      changes: [
        before ? replace("publishedReview", value, before.revision) : create("publishedReview", value),
        content ? replace("headline", headline, content.revision) : create("headline", headline),
      ],
      event: { type: "review.published", subject: asOf, quartier, data: { asOf } },
    });
  },
});
