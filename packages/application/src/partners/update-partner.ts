import { Partner, PartnerChange } from "@ipt/domain/partner/partner.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

export const updatePartner = command({
  name: "update-partner",
  allow: ["coordinator"],
  input: PartnerChange,
  output: revised(Partner),
  decide: async (ctx, { partner, ...change }) => {
    const stored = matched(ctx, await ctx.store.get("partner", { id: partner }));
    if (!stored.ok) return stored;
    const value = applyChange(stored.value.value, change);
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [replace("partner", value, stored.value.revision)],
      event: { type: "partner.changed", subject: partner, data: { fields: Object.keys(change) } },
    });
  },
});
