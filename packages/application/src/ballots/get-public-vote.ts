import { Offer } from "@ipt/domain/convention/convention.ts";
import { Id, Text } from "@ipt/domain/values/id.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { Money } from "@ipt/domain/values/money.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { RuleId } from "@ipt/domain/vote/adoption-rule.ts";
import { Bytes32, SigningKey } from "@ipt/domain/vote/bytes.ts";
import {
  Attended,
  BureauMember,
  Counts,
  VOTE_CHANNELS,
  VOTE_STATUSES,
  VoteDecision,
} from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { VoteRef } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";
import { statusAt, voteNow } from "../votes/vote-now.ts";

/** What anybody may know of a vote, and a browser needs to seal a ballot. Figures only once counted. */
export const PublicVote = schema(() =>
  z.strictObject({
    territory: Id(),
    quartier: Id(),
    vote: Id(),
    question: Text(),
    rule: RuleId(),
    offer: Offer(),
    price: Money(),
    opens: Instant(),
    closes: Instant(),
    now: Instant(),
    status: z.enum(VOTE_STATUSES),
    channels: z.enum(VOTE_CHANNELS),
    bureau: z.array(BureauMember()),
    /** Keys of the sealed urn; `null` on paper only, and until the bureau sealed it. */
    online: z
      .strictObject({
        ballot: Id(),
        urnKey: Bytes32(),
        bureauKey: Bytes32(),
        signingKey: SigningKey(),
        fingerprints: z.array(z.string()),
      })
      .nullable(),
    /** Names this vote in codes and envelopes, from its preparation on; `null` on paper only. */
    ballot: Id().nullable(),
    register: z.strictObject({ fingerprint: z.string(), concerned: z.int() }).nullable(),
    result: z
      .strictObject({
        attended: Attended(),
        envelopes: z.int().nullable(),
        counts: Counts(),
        online: Counts().nullable(),
        decision: VoteDecision(),
      })
      .nullable(),
    destroyedAt: Instant().nullable(),
  }),
);

/** The vote as its letters and pages present it to anybody. */
export const getPublicVote = query({
  name: "get-public-vote",
  allow: ["visitor"],
  input: VoteRef,
  output: PublicVote,
  load: async (ctx, ref) => {
    const stored = await voteNow(ctx, ref);
    if (!stored.ok) return stored;
    const vote = stored.value.value;
    const { ballot, sealing, register, attended, counts, decision, byChannel } = vote;
    return ok({
      territory: ctx.territory,
      quartier: vote.quartier,
      vote: vote.id,
      question: vote.question,
      rule: vote.rule,
      offer: vote.offer,
      price: vote.price,
      opens: vote.opens,
      closes: vote.closes,
      now: ctx.now,
      status: statusAt(vote, ctx.now),
      channels: vote.channels,
      bureau: vote.bureau,
      ballot,
      online:
        ballot !== null && sealing?.confirmedBy
          ? {
              ballot,
              urnKey: sealing.urnKey,
              bureauKey: sealing.bureauKey,
              signingKey: sealing.signingKey,
              fingerprints: sealing.shares.map((share) => share.fingerprint),
            }
          : null,
      register: register && { fingerprint: register.fingerprint, concerned: register.concerned },
      result:
        attended && counts && decision
          ? { attended, envelopes: vote.envelopes, counts, online: byChannel.online, decision }
          : null,
      destroyedAt: vote.destroyedAt,
    });
  },
});
