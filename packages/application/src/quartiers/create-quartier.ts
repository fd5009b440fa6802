import { NewQuartier, Quartier } from "@ipt/domain/quartier/quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { requirePartner } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

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
    const value: Quartier = { id, ...description, campaign: null, publication: null };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("quartier", value)],
      event: { type: "quartier.created", subject: id, quartier: id, data: { name: value.name } },
    });
  },
});
