import { FaqEntry, NewFaqEntry } from "@ipt/domain/content/faq-entry.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";

/** Publishes an answer, and closes the visitor's question it answers. */
export const addFaqEntry = command({
  name: "add-faq-entry",
  allow: ["coordinator"],
  input: NewFaqEntry,
  output: revised(FaqEntry),
  decide: async (ctx, { answers, id = ctx.newId(), answeredOn = ctx.today, ...input }) => {
    const { quartier } = input;
    const [found, question] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      answers === null ? null : ctx.store.get("question", { quartier, id: answers }),
    ]);
    if (!found) return fail(failure("not-found", { record: "quartier" }));
    if (answers !== null && !question) return fail(invalidField(["answers"], "unknown-question"));
    if (answeredOn > ctx.today)
      return fail(invalidField(["answeredOn"], "in-the-future", { today: ctx.today }));
    const value: FaqEntry = { ...input, id, answeredOn };
    return ok({
      value: { ...value, revision: 1 },
      changes: [
        create("faqEntry", value),
        ...(question
          ? [
              replace(
                "question",
                { ...question.value, status: "answered" as const, entry: id },
                question.revision,
              ),
            ]
          : []),
      ],
      event: {
        type: "content.added",
        subject: id,
        quartier,
        data: { kind: "faq-entry", answers },
      },
    });
  },
});
