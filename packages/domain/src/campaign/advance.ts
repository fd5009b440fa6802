import type { Facts } from "../playbook/facts.ts";
import { answerGate, playbookOf } from "../playbook/playbook.ts";
import type { RequirementAnswer } from "../playbook/requirement-answer.ts";
import { nextStage, type Stage } from "../playbook/stage.ts";
import type { Instant } from "../values/instant.ts";
import { fail, ok, type Result } from "../values/result.ts";
import type { Campaign } from "./campaign.ts";

export type AdvanceRefusal =
  | { readonly code: "campaign-ended" }
  | { readonly code: "last-stage" }
  | { readonly code: "stage-moved"; readonly stage: Stage }
  | {
      readonly code: "requirements-missing";
      readonly into: Stage;
      readonly requirements: RequirementAnswer[];
    };

/**
 * Takes a campaign through the gate into the next stage. `from` is the stage the caller saw: of two people who
 * advance together, one passes and the other is told that the stage has moved.
 */
export const advance = (
  facts: Facts,
  by: { readonly from: Stage; readonly at: Instant; readonly actor: string },
): Result<Campaign, AdvanceRefusal> => {
  const { campaign } = facts;
  if (campaign.status !== "running") return fail({ code: "campaign-ended" });
  if (campaign.stage !== by.from) return fail({ code: "stage-moved", stage: campaign.stage });
  const into = nextStage(campaign.stage);
  if (!into) return fail({ code: "last-stage" });
  const requirements = answerGate(playbookOf(campaign.playbook), into, facts);
  if (requirements.some((one) => one.status === "missing")) {
    return fail({ code: "requirements-missing", into, requirements });
  }
  const passage = { stage: into, on: facts.today, at: by.at, actor: by.actor, requirements };
  return ok({ ...campaign, stage: into, passages: [...campaign.passages, passage] });
};
