import { NewQuestion, QUESTION_DAYS, Question } from "@ipt/domain/content/question.ts";
import { daysAfter } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { useAllowance } from "../kernel/allowances.ts";
import { command } from "../kernel/command.ts";
import { ANYONE } from "../kernel/query.ts";
import { create } from "../ports/changes.ts";
import { visibleQuartier } from "../public/visible.ts";

const Received = schema(() => Question().pick({ id: true, quartier: true, askedAt: true, expiresAt: true }));

/** Puts a question to the territory's people. It shows nowhere before somebody answers it. */
export const askQuestion = command({
  name: "ask-question",
  allow: ANYONE,
  input: NewQuestion,
  output: Received,
  decide: async (ctx, input) => {
    const stored = visibleQuartier(ctx, await ctx.store.get("quartier", { id: input.quartier }));
    if (!stored.ok) return stored;
    const value: Question = {
      ...input,
      id: ctx.newId(),
      askedAt: ctx.now,
      status: "waiting",
      entry: null,
      expiresAt: daysAfter(ctx.now, QUESTION_DAYS),
    };
    const { id, quartier, askedAt, expiresAt } = value;
    return ok({
      value: { id, quartier, askedAt, expiresAt },
      changes: [create("question", value), ...useAllowance(ctx, "question")],
      event: { type: "question.asked", subject: id, quartier, data: { topic: value.topic } },
    });
  },
});
