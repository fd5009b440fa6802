import type { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { canonicalJson } from "@ipt/domain/values/canonical-json.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Minutes } from "@ipt/domain/vote/minutes.ts";
import * as z from "zod";
import { loadCurrent } from "../campaigns/current.ts";
import { writeCampaign } from "../campaigns/write-campaign.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { bureauPartnerOf } from "./bureau.ts";
import { chainJournal } from "./chain-journal.ts";
import { draftMinutes } from "./draft-minutes.ts";

const concluded = (campaign: Campaign, outcome: string, today: string): Campaign =>
  outcome === "adopted" ? campaign : { ...campaign, status: "rejected", endedOn: today };

/** Seals the minutes of a counted vote. They never change again; a vote not adopted ends the campaign. */
export const sealMinutes = command({
  name: "seal-minutes",
  allow: ["bureau-member"],
  input: VoteRef,
  output: revised(Minutes),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id }) => {
    const loaded = await loadCurrent(ctx, quartier);
    if (!loaded.ok) return loaded;
    const current = loaded.value;
    const { vote } = current;
    if (vote?.value.id !== id) return fail(failure("not-found", { record: "vote" }));
    if (bureauPartnerOf(ctx.actor, vote.value) === null) return fail(failure("not-a-bureau-member"));
    if (vote.value.status === "sealed") return fail(failure("minutes-sealed"));
    const drafted = draftMinutes(ctx, current);
    if (vote.value.status !== "counted" || !drafted) {
      return fail(
        failure("counts-disagree", { entries: vote.value.entries.length, status: vote.value.status }),
      );
    }
    const since = current.campaign.value.startedOn ?? vote.value.opensOn;
    const content = { ...drafted, journal: await chainJournal(ctx, id, since) };
    const minutes: Minutes = {
      ...content,
      fingerprint: await ctx.digest(canonicalJson(z.json().parse(content))),
    };
    const { outcome } = minutes.decision;
    const campaign = concluded(current.campaign.value, outcome, ctx.today);
    return ok({
      value: { ...minutes, revision: 1 },
      changes: [
        create("minutes", minutes),
        replace("vote", { ...vote.value, status: "sealed", sealedAt: ctx.now }, vote.revision),
        ...writeCampaign(current, campaign),
      ],
      event: {
        type: "vote.minutes-sealed",
        subject: id,
        quartier,
        data: { outcome, fingerprint: minutes.fingerprint },
      },
    });
  },
});
