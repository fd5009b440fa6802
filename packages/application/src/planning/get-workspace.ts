import { AgendaEntry, agendaOf } from "@ipt/domain/content/agenda.ts";
import { CampaignPlan } from "@ipt/domain/planner/calendar.ts";
import { plannedAgenda } from "@ipt/domain/planner/planned-agenda.ts";
import { StageTasks, tasksOf } from "@ipt/domain/planner/tasks.ts";
import { Stage } from "@ipt/domain/playbook/stage.ts";
import { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { loadFacts } from "../campaigns/load-facts.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const Workspace = schema(() =>
  z.strictObject({
    quartier: revised(Quartier)(),
    stage: Stage(),
    status: z.enum(["running", "rejected"]),
    /** The day each gate was passed. */
    passages: z.array(z.strictObject({ stage: Stage(), on: CivilDate() })),
    stages: z.array(StageTasks()),
    plan: revised(CampaignPlan)().nullable(),
    agenda: z.array(AgendaEntry()),
  }),
);

/** A quartier at work: tasks of every stage with who and until when, its calendar, its dates. One round of reads. */
export const getWorkspace = query({
  name: "get-workspace",
  allow: ANY_MEMBER,
  input: QuartierRef,
  output: Workspace,
  load: async (ctx, { quartier }) => {
    const loaded = await loadFacts(ctx, quartier);
    if (!loaded.ok) return loaded;
    const { current, facts } = loaded.value;
    const { value: campaign } = current.campaign;
    const { plan, meetings, actions, launches, vote } = current;
    const planned = plannedAgenda(plan?.value ?? null, plan?.revision ?? 1);
    return ok({
      quartier: withRevision(current.quartier),
      stage: campaign.stage,
      status: campaign.status,
      passages: campaign.passages.map(({ stage, on }) => ({ stage, on })),
      stages: tasksOf(facts, plan?.value ?? null),
      plan: plan ? withRevision(plan) : null,
      agenda: agendaOf({ events: [], meetings, actions, launches, vote, planned }),
    });
  },
});
