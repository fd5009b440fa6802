import { InformationAction, NewInformationAction } from "@ipt/domain/campaign/information-action.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { requireOwnPartner } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { loadRunning } from "./current.ts";

export const recordInformationAction = command({
  name: "record-information-action",
  allow: ["coordinator", "landlord-agent", "partner-contributor"],
  input: NewInformationAction,
  output: revised(InformationAction),
  decide: async (ctx, { quartier, id = ctx.newId(), ...description }) => {
    if (description.partner !== null) {
      const partner = await requireOwnPartner(ctx, description.partner, "partner");
      if (!partner.ok) return partner;
    }
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const campaign = current.value.campaign.value.number;
    const value: InformationAction = { id, quartier, campaign, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("informationAction", value)],
      event: {
        type: "information-action.recorded",
        subject: id,
        quartier,
        data: { kind: value.kind, on: value.on, evidence: value.evidence.length },
      },
    });
  },
});
