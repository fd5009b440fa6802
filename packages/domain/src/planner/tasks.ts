import * as z from "zod";
import type { Facts } from "../playbook/facts.ts";
import { answerGate, playbookOf } from "../playbook/playbook.ts";
import { RequirementAnswer, type RequirementId } from "../playbook/requirement-answer.ts";
import { isAtLeast, nextStage, STAGES, Stage } from "../playbook/stage.ts";
import { CivilDate } from "../values/civil-date.ts";
import { type Infer, schema } from "../values/schema.ts";
import type { CampaignPlan, Step } from "./calendar.ts";

/** One thing to do, from the requirement it answers: who does it, until when, and whether it is late. */
export const Task = schema(() =>
  z.strictObject({ ...RequirementAnswer().shape, dueOn: CivilDate().nullable(), late: z.boolean() }),
);
export type Task = Infer<typeof Task>;

export const StageTasks = schema(() =>
  z.strictObject({
    /** Stage that these tasks open. */
    into: Stage(),
    state: z.enum(["done", "open", "later"]),
    tasks: z.array(Task()),
  }),
);
export type StageTasks = Infer<typeof StageTasks>;

/** The step of the calendar by which each requirement must be met. */
const DUE: Readonly<Record<RequirementId, Step>> = {
  "service-convention": "public-meeting",
  "partnership-convention": "public-meeting",
  "budget-of-the-year": "public-meeting",
  "partner-meeting": "partner-meeting",
  "public-meeting": "public-meeting",
  "three-kinds-of-information": "vote",
  "information-period": "vote",
  "register-frozen": "notification",
  "individual-notification": "notification",
  "vote-planned": "notification",
  "bureau-named": "vote",
  "legal-window": "vote",
  "convention-outlives-vote": "vote",
  "minutes-sealed": "first-launch",
  "vote-adopted": "first-launch",
  "price-as-voted": "first-launch",
  "two-launch-half-days": "second-launch",
  "a-month-of-data": "second-launch",
  "figures-sourced": "second-launch",
};

const dueOn = (id: RequirementId, plan: CampaignPlan | null, facts: Facts): string | null => {
  const step = DUE[id];
  if (step === "vote" && facts.vote) return facts.vote.opensOn;
  return plan?.steps.find((one) => one.step === step)?.on ?? null;
};

/** The tasks of a stage's gate as they stand today. */
export const tasksInto = (into: Stage, facts: Facts, plan: CampaignPlan | null): Task[] =>
  answerGate(playbookOf(facts.campaign.playbook), into, facts).map((answer) => {
    const due = dueOn(answer.id, plan, facts);
    return { ...answer, dueOn: due, late: answer.status === "missing" && due !== null && due < facts.today };
  });

/** Tasks of the next gate of a running campaign: what blocks it, and what no longer does. */
export const nextTasks = (facts: Facts, plan: CampaignPlan | null): StageTasks | null => {
  const into = facts.campaign.status === "running" ? nextStage(facts.campaign.stage) : null;
  return into ? { into, state: "open", tasks: tasksInto(into, facts, plan) } : null;
};

/**
 * Every stage's tasks: those of gates passed as they stood on that day, those of the next gate as they stand, and
 * those of later ones, not yet possible.
 */
export const tasksOf = (facts: Facts, plan: CampaignPlan | null): StageTasks[] => {
  const { campaign } = facts;
  const next = campaign.status === "running" ? nextStage(campaign.stage) : null;
  return STAGES.filter((stage) => stage !== "preparation").map((into) => {
    if (into === next) return { into, state: "open", tasks: tasksInto(into, facts, plan) };
    if (!isAtLeast(campaign.stage, into))
      return { into, state: "later", tasks: tasksInto(into, facts, plan) };
    const passed = campaign.passages.find((one) => one.stage === into);
    const tasks = (passed?.requirements ?? []).map((one) => ({ ...one, dueOn: null, late: false }));
    return { into, state: "done", tasks };
  });
};
