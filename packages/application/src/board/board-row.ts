import { AgendaEntry, agendaOf } from "@ipt/domain/content/agenda.ts";
import { plannedAgenda } from "@ipt/domain/planner/planned-agenda.ts";
import { nextTasks, Task } from "@ipt/domain/planner/tasks.ts";
import { Stage } from "@ipt/domain/playbook/stage.ts";
import { Milestone, type Quartier } from "@ipt/domain/quartier/quartier.ts";
import { Id, Label } from "@ipt/domain/values/id.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { currentOf } from "../campaigns/current.ts";
import { factsOf } from "../campaigns/load-facts.ts";
import type { Context } from "../kernel/context.ts";
import type { Collected, Stored } from "../ports/records.ts";
import type { Board } from "./load-quartiers.ts";

const NEXT_DATES = 3;

/** Where a quartier stands: what blocks its next gate, who must act and by when, its next dates. */
export const BoardRow = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    /** `null` while no campaign has begun. */
    stage: Stage().nullable(),
    /** What is known of a quartier that has no campaign here; none once one has begun. */
    milestones: z.array(Milestone()),
    rejected: z.boolean(),
    published: z.boolean(),
    next: Stage().nullable(),
    ready: z.boolean(),
    blockers: z.array(Task()),
    late: z.int().min(0),
    dates: z.array(AgendaEntry()),
  }),
);
export type BoardRow = Infer<typeof BoardRow>;

const rowOf = (
  ctx: Context,
  quartier: Stored<Quartier>,
  campaigns: Collected<"campaigns"> | null,
  programme: Collected<"programme">,
): BoardRow => {
  const { id, name, campaign, publication } = quartier.value;
  const current = campaigns ? currentOf(quartier, campaigns) : null;
  const plan = current?.plan?.value ?? null;
  const next = current ? nextTasks(factsOf(ctx.today, current, programme, null), plan) : null;
  const blockers = (next?.tasks ?? []).filter((task) => task.status === "missing");
  const agenda = agendaOf({
    events: [],
    meetings: current?.meetings ?? [],
    actions: current?.actions ?? [],
    launches: current?.launches ?? [],
    vote: current?.vote ?? null,
    planned: plannedAgenda(plan, current?.plan?.revision ?? 1),
  });
  return {
    id,
    name,
    stage: campaign?.stage ?? null,
    milestones: campaign ? [] : quartier.value.milestones,
    rejected: campaign?.status === "rejected",
    published: publication !== null,
    next: next?.into ?? null,
    ready: next !== null && blockers.length === 0,
    blockers,
    late: blockers.filter((one) => one.late).length,
    dates: agenda.filter((one) => one.to >= ctx.today).slice(0, NEXT_DATES),
  };
};

/** Every quartier of the territory as its board shows it, the ones with late items first. */
export const boardRows = (ctx: Context, { quartiers, programme, campaigns }: Board): readonly BoardRow[] =>
  quartiers
    .map((one) => rowOf(ctx, one, campaigns.get(one.value.id) ?? null, programme))
    .toSorted((a, b) => b.late - a.late || a.name.localeCompare(b.name, "fr"));
