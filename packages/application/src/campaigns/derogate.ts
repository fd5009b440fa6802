import { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { canBeDerogated, playbookOf } from "@ipt/domain/playbook/playbook.ts";
import { NewDerogation } from "@ipt/domain/playbook/requirement-answer.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { loadRunning } from "./current.ts";
import { writeCampaign } from "./write-campaign.ts";

/** Waives a scheme requirement for this campaign, with a reason and a name that stay visible. The law can't be. */
export const derogate = command({
  name: "derogate",
  allow: ["coordinator"],
  input: NewDerogation,
  output: revised(Campaign),
  retry: true,
  decide: async (ctx, { quartier, requirement, reason, decidedBy }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { value: campaign, revision } = current.value.campaign;
    if (!canBeDerogated(playbookOf(campaign.playbook), requirement)) {
      return fail(failure("not-derogable", { requirement }));
    }
    if (campaign.derogations.some((one) => one.requirement === requirement)) {
      return fail(failure("already-exists", { record: "derogation" }));
    }
    const derogation = { requirement, reason, decidedBy, at: ctx.now, actor: actorLabel(ctx.actor) };
    const value = { ...campaign, derogations: [...campaign.derogations, derogation] };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: writeCampaign(current.value, value),
      event: { type: "requirement.derogated", subject: requirement, quartier, data: { reason, decidedBy } },
    });
  },
});
