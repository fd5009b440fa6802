import { PlanConflict, PlannedStep } from "@ipt/domain/planner/calendar.ts";
import { proposeCalendar } from "@ipt/domain/planner/propose.ts";
import { BREST_PLAYBOOK, playbookOf } from "@ipt/domain/playbook/playbook.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { departmentIn } from "./department.ts";

const Wish = schema(() => z.strictObject({ quartier: Id(), launchOn: CivilDate() }));
const Proposed = schema(() =>
  z.strictObject({
    steps: z.array(PlannedStep()),
    conflicts: z.array(PlanConflict()),
    earliestLaunch: CivilDate(),
  }),
);

/** Dates counted back from the launch day wished for; nothing is kept. */
export const proposePlan = query({
  name: "propose-plan",
  allow: ANY_MEMBER,
  input: Wish,
  output: Proposed,
  load: async (ctx, { quartier, launchOn }) => {
    const stored = await ctx.store.get("quartier", { id: quartier });
    if (!stored) return fail(failure("not-found", { record: "quartier" }));
    const { parameters } = playbookOf(BREST_PLAYBOOK.id);
    return ok(proposeCalendar({ launchOn, today: ctx.today, department: departmentIn(ctx), parameters }));
  },
});
