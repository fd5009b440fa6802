import { type AdvanceRefusal, advance } from "@ipt/domain/campaign/advance.ts";
import { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { Stage } from "@ipt/domain/playbook/stage.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { unchanged } from "../ports/changes.ts";
import type { Change } from "../ports/store.ts";
import { type Loaded, loadFacts } from "./load-facts.ts";
import { writeCampaign } from "./write-campaign.ts";

export const Advance = schema(() => z.strictObject({ quartier: Id(), from: Stage() }));

const refusal = (error: AdvanceRefusal): Failure => {
  if (error.code === "requirements-missing") {
    return { code: error.code, details: { into: error.into }, requirements: error.requirements };
  }
  return failure(error.code, error.code === "stage-moved" ? { stage: error.stage } : {});
};

/**
 * Records that could be edited while the gate is judged: the transaction holds only if none moved. Sealed minutes
 * can't be edited, and a grant can only be added.
 */
const guards = ({ current, programme, facts }: Loaded): Change[] => {
  const { quartier, number: campaign } = current.campaign.value;
  const scope = { quartier, campaign };
  return [
    ...programme.convention
      .filter(({ value }) => value.quartiers === null || value.quartiers.includes(facts.quartier.id))
      .slice(0, 20)
      .map(({ value, revision }) => unchanged("convention", { id: value.id }, revision)),
    ...(current.vote
      ? [unchanged("vote", { quartier, id: current.vote.value.id }, current.vote.revision)]
      : []),
    ...(current.register ? [unchanged("register", scope, current.register.revision)] : []),
    ...(current.notification ? [unchanged("notification", scope, current.notification.revision)] : []),
  ];
};

/** Takes the quartier through its next gate, or says what is missing. */
export const advanceStage = command({
  name: "advance-stage",
  allow: ["coordinator"],
  input: Advance,
  output: revised(Campaign),
  retry: true,
  decide: async (ctx, { quartier, from }) => {
    const loaded = await loadFacts(ctx, quartier);
    if (!loaded.ok) return loaded;
    const { current, facts } = loaded.value;
    const advanced = advance(facts, { from, at: ctx.now, actor: actorLabel(ctx.actor) });
    if (!advanced.ok) return fail(refusal(advanced.error));
    return ok({
      value: { ...advanced.value, revision: current.campaign.revision + 1 },
      changes: [...writeCampaign(current, advanced.value), ...guards(loaded.value)],
      event: {
        type: "campaign.advanced",
        subject: String(advanced.value.number),
        quartier,
        data: { from, into: advanced.value.stage },
      },
    });
  },
});
