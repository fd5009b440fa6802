import { MOST_SUPPORT_DAYS, SupportAccess } from "@ipt/domain/territory/support-access.ts";
import { Label } from "@ipt/domain/values/id.ts";
import { daysAfter } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { create, replace } from "../ports/changes.ts";

const Consent = schema(() =>
  z.strictObject({ reason: Label(), days: z.int().min(1).max(MOST_SUPPORT_DAYS) }),
);

/** Opens the territory's space to the operator for some days; again to change why or how long. */
export const grantSupport = command({
  name: "grant-support",
  allow: ["coordinator"],
  input: Consent,
  output: SupportAccess,
  retry: true,
  whileSuspended: true,
  decide: async (ctx, { reason, days }) => {
    const before = await ctx.store.get("supportAccess", {});
    const value: SupportAccess = {
      reason,
      grantedAt: ctx.now,
      actor: actorLabel(ctx.actor),
      until: daysAfter(ctx.now, days),
    };
    return ok({
      value,
      changes: [before ? replace("supportAccess", value, before.revision) : create("supportAccess", value)],
      event: { type: "support.granted", subject: ctx.territory, data: { reason, until: value.until } },
    });
  },
});
