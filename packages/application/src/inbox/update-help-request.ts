import { HELP_DAYS, HelpRequest, HelpStep } from "@ipt/domain/content/help-request.ts";
import { daysAfter } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { requireOwnPartner } from "../kernel/partners.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

const isClosed = (status: HelpRequest["status"]): boolean => status === "done" || status === "not-possible";

/** Takes a request or closes it. Once closed, what is personal in it goes within a week. */
export const updateHelpRequest = command({
  name: "update-help-request",
  allow: ["coordinator", "partner-contributor"],
  input: HelpStep,
  output: revised(HelpRequest),
  decide: async (ctx, { quartier, request: id, status, takenBy }) => {
    const stored = matched(ctx, await ctx.store.get("helpRequest", { quartier, id }));
    if (!stored.ok) return stored;
    const { value: before, revision } = stored.value;
    if (before.expiresAt <= ctx.now) return fail(failure("not-found"));
    if (takenBy) {
      const own = await requireOwnPartner(ctx, takenBy, "takenBy");
      if (!own.ok) return own;
    }
    const soon = daysAfter(ctx.now, HELP_DAYS.closed);
    const value: HelpRequest = {
      ...before,
      status,
      takenBy: takenBy === undefined ? before.takenBy : takenBy,
      expiresAt: isClosed(status) && soon < before.expiresAt ? soon : before.expiresAt,
    };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("helpRequest", value, revision)],
      event: { type: "help.changed", subject: id, quartier, data: { kind: value.kind, status } },
    });
  },
});
