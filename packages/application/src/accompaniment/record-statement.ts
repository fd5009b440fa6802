import { NewStatement, Statement } from "@ipt/domain/accompaniment/statement.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { create } from "../ports/changes.ts";
import { notAhead, requireQuartier } from "./deployed.ts";

/** Records figures given in bulk, as their source printed them. */
export const recordStatement = command({
  name: "record-statement",
  allow: ["coordinator"],
  input: NewStatement,
  output: Statement,
  decide: async (ctx, input) => {
    const found = await requireQuartier(ctx, input.quartier);
    if (!found.ok) return found;
    const ahead = notAhead(ctx, { to: input.to });
    if (ahead) return fail(ahead);
    const value: Statement = { ...input, id: input.id ?? ctx.newId() };
    return ok({
      value,
      changes: [create("statement", value)],
      event: {
        type: "statement.recorded",
        subject: value.id,
        quartier: value.quartier,
        data: { about: value.subject, to: value.to, source: value.source },
      },
    });
  },
});
