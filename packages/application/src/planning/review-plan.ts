import { CampaignPlan, PlanConflict, PlannedStep } from "@ipt/domain/planner/calendar.ts";
import { checkCalendar } from "@ipt/domain/planner/check-calendar.ts";
import { BREST_PLAYBOOK, playbookOf } from "@ipt/domain/playbook/playbook.ts";
import { Id, Label } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { currentOf } from "../campaigns/current.ts";
import { failure } from "../kernel/failure.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";
import { departmentIn } from "./department.ts";

const Dates = schema(() =>
  z.strictObject({
    quartier: Id(),
    /** Dates to check in place of those kept. */
    steps: z.array(PlannedStep()).max(6).optional(),
  }),
);

const Reviewed = schema(() =>
  z.strictObject({
    name: Label(),
    /** No campaign, or one that has ended, keeps no calendar. */
    running: z.boolean(),
    plan: revised(CampaignPlan)().nullable(),
    steps: z.array(PlannedStep()),
    conflicts: z.array(PlanConflict()),
  }),
);

/** A quartier's calendar, or other dates in its place, with what would not hold as of today. Nothing is kept. */
export const reviewPlan = query({
  name: "review-plan",
  allow: ANY_MEMBER,
  input: Dates,
  output: Reviewed,
  load: async (ctx, { quartier, steps }) => {
    const [stored, all] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      ctx.store.collect("campaigns", { quartier }),
    ]);
    if (!stored) return fail(failure("not-found", { record: "quartier" }));
    const current = currentOf(stored, all);
    const campaign = current?.campaign.value;
    const plan = current?.plan ?? null;
    const { parameters } = playbookOf(campaign?.playbook ?? BREST_PLAYBOOK.id);
    const checked = steps ?? plan?.value.steps ?? [];
    return ok({
      name: stored.value.name,
      running: campaign?.status === "running",
      plan: plan ? withRevision(plan) : null,
      steps: checked,
      conflicts: checkCalendar(checked, { today: ctx.today, department: departmentIn(ctx), parameters }),
    });
  },
});
