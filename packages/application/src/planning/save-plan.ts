import { CampaignPlan, NewCampaignPlan, PlanConflict, STEPS } from "@ipt/domain/planner/calendar.ts";
import { checkCalendar } from "@ipt/domain/planner/check-calendar.ts";
import { proposeCalendar } from "@ipt/domain/planner/propose.ts";
import { playbookOf } from "@ipt/domain/playbook/playbook.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { loadRunning } from "../campaigns/current.ts";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { matched } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { departmentIn } from "./department.ts";

const SavedPlan = schema(() =>
  CampaignPlan().extend({ conflicts: z.array(PlanConflict()), revision: z.int().min(1) }),
);

/**
 * Keeps the campaign's provisional calendar: as given, or as proposed for the wished launch. What would not hold is
 * told and not refused: a calendar is a plan, the gates decide. It shows in the public agenda and sets due dates.
 */
export const savePlan = command({
  name: "save-plan",
  allow: ["coordinator"],
  input: NewCampaignPlan,
  output: SavedPlan,
  decide: async (ctx, { quartier, wishedLaunch, steps }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { campaign, plan } = current.value;
    const before = plan ? matched(ctx, plan) : null;
    if (before && !before.ok) return before;
    const { parameters } = playbookOf(campaign.value.playbook);
    const rules = { today: ctx.today, department: departmentIn(ctx), parameters };
    const chosen = steps ?? proposeCalendar({ ...rules, launchOn: wishedLaunch }).steps;
    const value: CampaignPlan = {
      quartier,
      campaign: campaign.value.number,
      wishedLaunch,
      steps: STEPS.flatMap((step) => chosen.filter((one) => one.step === step)),
      savedAt: ctx.now,
      actor: actorLabel(ctx.actor),
    };
    const revision = (before?.value.revision ?? 0) + 1;
    return ok({
      value: { ...value, conflicts: checkCalendar(value.steps, rules), revision },
      changes: [
        before ? replace("campaignPlan", value, before.value.revision) : create("campaignPlan", value),
      ],
      event: {
        type: "campaign.planned",
        subject: String(value.campaign),
        quartier,
        data: { wishedLaunch },
      },
    });
  },
});
