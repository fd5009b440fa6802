import { Question } from "@ipt/domain/content/question.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";

const QuestionRef = schema(() => z.strictObject({ quartier: Id(), question: Id() }));

/** One visitor's question, as long as it is kept. */
export const getQuestion = query({
  name: "get-question",
  allow: ANY_MEMBER,
  input: QuestionRef,
  output: Question,
  load: async (ctx, { quartier, question: id }) => {
    const stored = await ctx.store.get("question", { quartier, id });
    if (!stored || stored.value.expiresAt <= ctx.now) return fail(failure("not-found"));
    return ok(stored.value);
  },
});
