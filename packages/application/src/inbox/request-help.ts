import { HELP_DAYS, HelpRequest, NewHelpRequest } from "@ipt/domain/content/help-request.ts";
import { daysAfter } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { useAllowance } from "../kernel/allowances.ts";
import { command } from "../kernel/command.ts";
import { ANYONE } from "../kernel/query.ts";
import { create } from "../ports/changes.ts";
import { visibleQuartier } from "../public/visible.ts";

const Received = schema(() =>
  HelpRequest().pick({ id: true, quartier: true, kind: true, askedAt: true, expiresAt: true }),
);

/**
 * Asks to be called back. What is personal in it stands in the request alone: not in the journal, not in the answer,
 * and it goes by itself.
 */
export const requestHelp = command({
  name: "request-help",
  allow: ANYONE,
  input: NewHelpRequest,
  output: Received,
  decide: async (ctx, input) => {
    const stored = visibleQuartier(ctx, await ctx.store.get("quartier", { id: input.quartier }));
    if (!stored.ok) return stored;
    const value: HelpRequest = {
      ...input,
      id: ctx.newId(),
      status: "waiting",
      takenBy: null,
      askedAt: ctx.now,
      expiresAt: daysAfter(ctx.now, HELP_DAYS.open),
    };
    const { id, quartier, kind, askedAt, expiresAt } = value;
    return ok({
      value: { id, quartier, kind, askedAt, expiresAt },
      changes: [create("helpRequest", value), ...useAllowance(ctx, "help")],
      event: { type: "help.asked", subject: id, quartier, data: { kind } },
    });
  },
});
