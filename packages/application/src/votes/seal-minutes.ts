import type { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { canonicalJson } from "@ipt/domain/values/canonical-json.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { ADOPTION_RULES } from "@ipt/domain/vote/adoption-rule.ts";
import { Minutes } from "@ipt/domain/vote/minutes.ts";
import { type Current, loadCurrent } from "../campaigns/current.ts";
import { writeCampaign } from "../campaigns/write-campaign.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { bureauPartnerOf } from "./enter-count.ts";

const draft = (
  ctx: Context,
  { vote, register, notification }: Current,
): Omit<Minutes, "fingerprint"> | null => {
  if (!vote || !register?.value.frozenAt) return null;
  const { counts, decision, attendance, entries } = vote.value;
  if (counts === null || decision === null || attendance === null) return null;
  const rule = ADOPTION_RULES[vote.value.rule];
  const { fingerprint, dwellings, vacant, concerned, frozenAt } = register.value;
  const named = new Map(vote.value.bureau.map((member) => [member.partner, member.name]));
  return {
    vote: vote.value.id,
    quartier: vote.value.quartier,
    campaign: vote.value.campaign,
    territory: ctx.territory,
    question: vote.value.question,
    rule: rule.id,
    ruleVersion: vote.value.ruleVersion,
    legalBasis: rule.legalBasis,
    register: { fingerprint, dwellings, vacant, concerned, frozenAt },
    notified: notification && {
      first: notification.value.firstReceivedOn,
      last: notification.value.lastReceivedOn,
      dwellings: notification.value.dwellingsNotified,
    },
    opens: vote.value.opens,
    closes: vote.value.closes,
    offer: vote.value.offer,
    price: vote.value.price,
    bureau: vote.value.bureau,
    attendance: { paper: attendance, total: attendance },
    counts,
    countedBy: entries.map((entry) => named.get(entry.partner) ?? entry.partner),
    gapReason: vote.value.gapReason,
    incidents: vote.value.incidents,
    decision,
    sealedAt: ctx.now,
  };
};

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
    const content = draft(ctx, current);
    if (vote.value.status !== "counted" || !content) {
      return fail(
        failure("counts-disagree", { entries: vote.value.entries.length, status: vote.value.status }),
      );
    }
    const minutes: Minutes = { ...content, fingerprint: await ctx.digest(canonicalJson(content)) };
    const { outcome } = minutes.decision;
    const campaign = concluded(current.campaign.value, outcome, ctx.today);
    return ok({
      value: { ...minutes, revision: 1 },
      changes: [
        create("minutes", minutes),
        replace("vote", { ...vote.value, status: "sealed" }, vote.revision),
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
