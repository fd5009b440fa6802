import { Quartier, QuartierChange } from "@ipt/domain/quartier/quartier.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { requirePartner } from "../kernel/partners.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

export const updateQuartier = command({
  name: "update-quartier",
  allow: ["coordinator"],
  input: QuartierChange,
  output: revised(Quartier),
  decide: async (ctx, { quartier, ...change }) => {
    const stored = matched(ctx, await ctx.store.get("quartier", { id: quartier }));
    if (!stored.ok) return stored;
    if (change.landlord) {
      const landlord = await requirePartner(ctx, change.landlord, "landlord", ["landlord"]);
      if (!landlord.ok) return landlord;
    }
    const value = applyChange(stored.value.value, change);
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [replace("quartier", value, stored.value.revision)],
      event: { type: "quartier.changed", subject: quartier, quartier, data: { fields: Object.keys(change) } },
    });
  },
});
