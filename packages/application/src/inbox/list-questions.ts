import { Question } from "@ipt/domain/content/question.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { failure } from "../kernel/failure.ts";
import { listing, listPage } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

/** Visitors' questions, oldest first; those past their time are gone even before they are swept away. */
export const listQuestions = query({
  name: "list-questions",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Question)),
  load: async (ctx, { quartier, ...page }) => {
    const [stored, found] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      listPage(ctx, "question", { quartier }, page),
    ]);
    if (!stored) return fail(failure("not-found", { record: "quartier" }));
    if (!found.ok) return found;
    return ok({ ...found.value, items: found.value.items.filter(({ expiresAt }) => expiresAt > ctx.now) });
  },
});
