import { ADOPTION_RULES } from "@ipt/domain/vote/adoption-rule.ts";
import type { Minutes } from "@ipt/domain/vote/minutes.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Current } from "../campaigns/current.ts";
import type { Context } from "../kernel/context.ts";

const NONE = { for: 0, against: 0, blank: 0, void: 0 };

/** What the minutes say of the urn: keys, seal, codes, and how many envelopes were found in it. */
const onlineOf = ({ ballot, sealing, codes, envelopes, attended }: Vote): Minutes["online"] => {
  if (ballot === null || !sealing?.confirmedBy || !sealing.urn || !codes || envelopes === null) return null;
  return {
    ballot,
    urnKey: sealing.urnKey,
    bureauKey: sealing.bureauKey,
    signingKey: sealing.signingKey,
    shares: sealing.shares.map(({ partner, fingerprint }) => ({ partner, fingerprint })),
    sealedAt: sealing.confirmedBy.at,
    envelopesAtSealing: sealing.urn.envelopes,
    trialsDestroyed: sealing.urn.trialsDestroyed,
    codes: codes.dwellings,
    codesReplaced: codes.replaced,
    envelopes,
    neverDropped: (attended?.online ?? 0) - envelopes,
  };
};

/** The minutes of a counted vote, without fingerprint nor journal; `null` while something is missing. */
export const draftMinutes = (
  ctx: Context,
  { vote, register, notification }: Current,
): Omit<Minutes, "fingerprint" | "journal"> | null => {
  if (!vote || !register?.value.frozenAt) return null;
  const { counts, decision, attendance, attended, byChannel, entries } = vote.value;
  if (counts === null || decision === null || attendance === null) return null;
  const rule = ADOPTION_RULES[vote.value.rule];
  const { fingerprint, dwellings, vacant, concerned, frozenAt } = register.value;
  const named = new Map(vote.value.bureau.map((member) => [member.partner, member.name]));
  const counters = [...new Set(entries.map((entry) => entry.partner))];
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
    attendance: {
      paper: attended?.paper ?? attendance,
      online: attended?.online ?? 0,
      total: attendance,
    },
    counts,
    byChannel: { paper: byChannel.paper ?? counts, online: byChannel.online ?? NONE },
    online: onlineOf(vote.value),
    countedBy: counters.map((partner) => named.get(partner) ?? partner),
    gapReason: vote.value.gapReason,
    incidents: vote.value.incidents,
    decision,
    retentionMonths: vote.value.retentionMonths,
    sealedAt: ctx.now,
  };
};
