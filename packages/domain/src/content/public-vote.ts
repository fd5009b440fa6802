import * as z from "zod";
import type { Campaign } from "../campaign/campaign.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { Money } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";
import { RuleId } from "../vote/adoption-rule.ts";
import type { Minutes } from "../vote/minutes.ts";
import {
  ClockTime,
  Counts,
  RecordedVote,
  VOTE_CHANNELS,
  VOTE_STATUSES,
  type Vote,
  VoteDecision,
} from "../vote/vote.ts";

/** A vote as residents see it. Counts show once the minutes are sealed, never before. */
export const PublicVote = schema(() =>
  z.discriminatedUnion("held", [
    z.strictObject({
      held: z.literal("here"),
      id: Id(),
      question: Text(),
      rule: RuleId(),
      price: Money(),
      opensOn: CivilDate(),
      opensAt: ClockTime(),
      closesOn: CivilDate(),
      closesAt: ClockTime(),
      opens: Instant(),
      closes: Instant(),
      status: z.enum(VOTE_STATUSES),
      channels: z.enum(VOTE_CHANNELS),
      counts: Counts().nullable(),
      decision: VoteDecision().nullable(),
      sealedAt: Instant().nullable(),
    }),
    /** Held before the territory joined: what its sources published. */
    z.strictObject({ held: z.literal("before"), ...RecordedVote().shape }),
  ]),
);
export type PublicVote = Infer<typeof PublicVote>;

export const publicVote = (
  campaign: Campaign | null,
  vote: Vote | null,
  minutes: Minutes | null,
): PublicVote | null => {
  if (!vote) {
    const recorded = campaign?.history?.vote;
    return recorded ? { held: "before", ...recorded } : null;
  }
  const sealed = vote.status === "sealed" ? minutes : null;
  return {
    held: "here",
    id: vote.id,
    question: vote.question,
    rule: vote.rule,
    price: vote.price,
    opensOn: vote.opensOn,
    opensAt: vote.opensAt,
    closesOn: vote.closesOn,
    closesAt: vote.closesAt,
    opens: vote.opens,
    closes: vote.closes,
    status: vote.status,
    channels: vote.channels,
    counts: sealed?.counts ?? null,
    decision: sealed?.decision ?? null,
    sealedAt: sealed?.sealedAt ?? null,
  };
};
