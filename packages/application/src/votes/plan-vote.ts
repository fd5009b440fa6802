import { fail, ok } from "@ipt/domain/values/result.ts";
import { NewVote, Vote } from "@ipt/domain/vote/vote.ts";
import { loadRunning } from "../campaigns/current.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { turnedOff } from "../kernel/quotas.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { checkPlan } from "./planned.ts";

/** What prepares voting online, before anything was done of it. */
export const freshBallot = (ballot: string | null) => ({ ballot, codes: null, trial: null, sealing: null });

/** Plans the campaign's vote: rule, question, offer, dates, bureau. One vote a campaign. */
export const planVote = command({
  name: "plan-vote",
  allow: ["coordinator", "landlord-agent"],
  input: NewVote,
  output: revised(Vote),
  decide: async (ctx, { quartier, id = ctx.newId(), ...plan }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { campaign, vote } = current.value;
    const { stage, number } = campaign.value;
    if (stage !== "preparation" && stage !== "information") {
      return fail(failure("wrong-stage", { stage, wanted: "information" }));
    }
    if (vote) return fail(failure("vote-already-planned", { vote: vote.value.id }));
    const off = plan.channels === "paper-and-online" ? turnedOff(ctx, "onlineVote") : null;
    if (off) return fail(off);
    const planned = await checkPlan(ctx, quartier, plan);
    if (!planned.ok) return planned;
    if (plan.channels === "paper-and-online" && !ctx.ballots) {
      return fail(invalidField(["channels"], "online-not-offered"));
    }
    const value: Vote = {
      id,
      quartier,
      campaign: number,
      ...plan,
      ...planned.value,
      ...freshBallot(plan.channels === "paper-and-online" ? ctx.newId() : null),
      status: "planned",
      register: null,
      shards: 1,
      openedAt: null,
      closedAt: null,
      attendance: null,
      attended: null,
      counting: [],
      envelopes: null,
      entries: [],
      gapReason: null,
      counts: null,
      byChannel: { paper: null, online: null },
      decision: null,
      incidents: [],
      sealedAt: null,
      archive: null,
      destroyedAt: null,
    };
    return ok({
      value: { ...value, revision: 1 },
      // The campaign is rewritten so that two votes planned at once can't both stand.
      changes: [create("vote", value), replace("campaign", campaign.value, campaign.revision)],
      event: {
        type: "vote.planned",
        subject: id,
        quartier,
        data: { rule: value.rule, opens: value.opens, closes: value.closes, cents: value.price.cents },
      },
    });
  },
});
