import { answerGate, playbookOf } from "@ipt/domain/playbook/playbook.ts";
import type { Register } from "@ipt/domain/register/dwelling.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { shardsFor } from "@ipt/domain/vote/shards.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import { loadFacts } from "../campaigns/load-facts.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace, unchanged } from "../ports/changes.ts";
import { onlineOf } from "./online.ts";
import { placeBox } from "./place-box.ts";

/** Codes for every dwelling concerned and a sealed urn, for a vote that is held online too. */
const makeReady = async (ctx: Context, vote: Vote, register: Register): Promise<Result<void, Failure>> => {
  if (vote.channels === "paper") return ok(undefined);
  const online = onlineOf(ctx, vote);
  if (!online.ok) return online;
  if (vote.codes?.dwellings !== register.concerned) {
    return fail(
      failure("codes-missing", { codes: vote.codes?.dwellings ?? 0, concerned: register.concerned }),
    );
  }
  if (!vote.sealing?.confirmedBy || vote.sealing.register !== register.fingerprint) {
    return fail(failure("vote-not-sealed"));
  }
  await placeBox(ctx, online.value, vote, "sealed");
  return ok(undefined);
};

/** Opens the vote, from its published instant on; once open, opening it again answers the same. The gate is judged again: dates may have been changed since. */
export const openVote = command({
  name: "open-vote",
  allow: ["bureau-member", "schedule"],
  input: VoteRef,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id }) => {
    const loaded = await loadFacts(ctx, quartier);
    if (!loaded.ok) return loaded;
    const { current, facts } = loaded.value;
    const { vote, register, campaign } = current;
    if (vote?.value.id !== id || !register) return fail(failure("not-found", { record: "vote" }));
    if (vote.value.status === "open") {
      return ok({ value: { ...vote.value, revision: vote.revision }, event: null });
    }
    if (campaign.value.status !== "running") return fail(failure("campaign-ended"));
    if (campaign.value.stage !== "vote") {
      return fail(failure("wrong-stage", { stage: campaign.value.stage, wanted: "vote" }));
    }
    const { status, opens, closes } = vote.value;
    if (status !== "planned" || ctx.now < opens || ctx.now >= closes) {
      return fail(failure("vote-not-open", { status, opens, closes, now: ctx.now }));
    }
    const requirements = answerGate(playbookOf(campaign.value.playbook), "vote", facts);
    if (requirements.some((one) => one.status === "missing")) {
      return fail({ code: "requirements-missing", details: { into: "vote" }, requirements });
    }
    const { fingerprint, edition, concerned, starts } = register.value;
    const ready = await makeReady(ctx, vote.value, register.value);
    if (!ready.ok) return ready;
    const value: Vote = {
      ...vote.value,
      status: "open",
      openedAt: ctx.now,
      register: { fingerprint, edition, concerned, starts },
      shards: shardsFor(concerned),
    };
    return ok({
      value: { ...value, revision: vote.revision + 1 },
      changes: [
        replace("vote", value, vote.revision),
        unchanged("register", { quartier, campaign: campaign.value.number }, register.revision),
      ],
      event: { type: "vote.opened", subject: id, quartier, data: { concerned, fingerprint } },
    });
  },
});
