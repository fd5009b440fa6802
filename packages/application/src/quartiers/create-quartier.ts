import { NewQuartier, Quartier } from "@ipt/domain/quartier/quartier.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import type { Failure } from "../kernel/failure.ts";
import { requirePartner } from "../kernel/partners.ts";
import { aboveQuota, hasQuota } from "../kernel/quotas.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

const MOST_COUNTED = 1000;

/** Two at once may both be the last: a quota is an agreement, not a lock. */
const quartiersFull = async (ctx: Context): Promise<Failure | null> => {
  if (!hasQuota(ctx, "quartiers")) return null;
  const found = await ctx.store.list("quartier", {}, { limit: MOST_COUNTED, cursor: null });
  return aboveQuota(ctx, "quartiers", (found.ok ? found.value.items.length : 0) + 1);
};

export const createQuartier = command({
  name: "create-quartier",
  allow: ["coordinator"],
  input: NewQuartier,
  output: revised(Quartier),
  decide: async (ctx, { id = ctx.newId(), ...description }) => {
    if (description.landlord !== null) {
      const landlord = await requirePartner(ctx, description.landlord, "landlord", ["landlord"]);
      if (!landlord.ok) return landlord;
    }
    const full = await quartiersFull(ctx);
    if (full) return fail(full);
    const value: Quartier = { id, ...description, campaign: null, publication: null };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("quartier", value)],
      event: { type: "quartier.created", subject: id, quartier: id, data: { name: value.name } },
    });
  },
});
