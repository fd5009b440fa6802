import { Passage } from "@ipt/domain/campaign/campaign.ts";
import { answerGate, playbookOf } from "@ipt/domain/playbook/playbook.ts";
import { RequirementAnswer } from "@ipt/domain/playbook/requirement-answer.ts";
import { nextStage, Stage } from "@ipt/domain/playbook/stage.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { QuartierRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { loadFacts } from "./load-facts.ts";

/** Where a quartier stands and what the next gate asks. */
export const StageView = schema(() =>
  z.strictObject({
    quartier: Id(),
    campaign: z.int(),
    playbook: z.string(),
    stage: Stage(),
    status: z.enum(["running", "rejected"]),
    /** The stage behind the next gate; `null` once the review is reached. */
    next: Stage().nullable(),
    ready: z.boolean(),
    requirements: z.array(RequirementAnswer()),
    passages: z.array(Passage()),
    revision: z.int(),
  }),
);

export const getStage = query({
  name: "get-stage",
  allow: ANY_MEMBER,
  input: QuartierRef,
  output: StageView,
  load: async (ctx, { quartier }) => {
    const loaded = await loadFacts(ctx, quartier);
    if (!loaded.ok) return loaded;
    const { value: campaign, revision } = loaded.value.current.campaign;
    const running = campaign.status === "running";
    const next = running ? nextStage(campaign.stage) : null;
    const requirements = next ? answerGate(playbookOf(campaign.playbook), next, loaded.value.facts) : [];
    return ok({
      quartier,
      campaign: campaign.number,
      playbook: campaign.playbook,
      stage: campaign.stage,
      status: campaign.status,
      next,
      ready: next !== null && requirements.every((one) => one.status !== "missing"),
      requirements,
      passages: campaign.passages,
      revision,
    });
  },
});
