import { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { NewHistory } from "@ipt/domain/history/new-history.ts";
import { BREST_PLAYBOOK } from "@ipt/domain/playbook/playbook.ts";
import { latestDayOf } from "@ipt/domain/values/civil-date.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { summaryOf } from "./write-campaign.ts";

/**
 * Records a campaign led before the territory joined, as its sources published it. What they did not publish stays
 * unknown; only an adopted vote lets the campaign stand past its vote.
 */
export const recordHistory = command({
  name: "record-history",
  allow: ["coordinator"],
  input: NewHistory,
  output: revised(Campaign),
  decide: async (ctx, { quartier, source, sequence, deployedOn, stage, vote }) => {
    if (vote.outcome !== "adopted") return fail(invalidField(["vote", "outcome"], "vote-not-adopted"));
    const joinedOn = ctx.profile?.value.joinedOn ?? ctx.today;
    const decided = vote.decidedOn === null ? null : latestDayOf(vote.decidedOn);
    const dates = [deployedOn, vote.opensOn, vote.closesOn, decided].filter((date) => date !== null);
    // Undated, it could be today's: nothing would tell it from a vote that was never held.
    if (dates.length === 0) return fail(invalidField(["vote", "decidedOn"], "history-undated"));
    if (dates.some((date) => date >= joinedOn)) return fail(failure("not-before-joining", { joinedOn }));
    const stored = await ctx.store.get("quartier", { id: quartier });
    if (!stored) return fail(failure("not-found", { record: "quartier" }));
    if (stored.value.campaign)
      return fail(failure("campaign-running", { number: stored.value.campaign.number }));
    const value: Campaign = {
      quartier,
      number: 1,
      stage,
      status: "running",
      playbook: BREST_PLAYBOOK.id,
      startedOn: null,
      endedOn: null,
      derogations: [],
      passages: [],
      history: { source, sequence, deployedOn, vote },
    };
    return ok({
      value: { ...value, revision: 1 },
      changes: [
        create("campaign", value),
        replace("quartier", { ...stored.value, campaign: summaryOf(value) }, stored.revision),
      ],
      event: {
        type: "campaign.recorded",
        subject: "1",
        quartier,
        data: { source, stage, outcome: vote.outcome },
      },
    });
  },
});
