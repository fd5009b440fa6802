import { Question } from "@ipt/domain/content/question.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

const QuestionRef = schema(() => z.strictObject({ quartier: Id(), question: Id() }));

/** Leaves a question without a published answer: out of place, or answered otherwise. */
export const setQuestionAside = command({
  name: "set-question-aside",
  allow: ["coordinator"],
  input: QuestionRef,
  output: revised(Question),
  retry: true,
  decide: async (ctx, { quartier, question: id }) => {
    const stored = await ctx.store.get("question", { quartier, id });
    if (!stored || stored.value.expiresAt <= ctx.now) return fail(failure("not-found"));
    const value = { ...stored.value, status: "set-aside" as const };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("question", value, stored.revision)],
      event: { type: "question.set-aside", subject: id, quartier },
    });
  },
});
