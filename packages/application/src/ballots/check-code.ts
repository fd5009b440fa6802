import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { civilDateAt, Instant } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import type { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import { Bytes256, CapsuleBytes } from "@ipt/domain/vote/bytes.ts";
import { CHANNELS, VOTE_STATUSES } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { type Context, timezoneOf } from "../kernel/context.ts";
import { query } from "../kernel/query.ts";
import { statusAt } from "../votes/vote-now.ts";
import { markOf, type Recognised, recognise } from "./recognise.ts";
import { writeTicket } from "./ticket.ts";
import { Ticket, VoterInput } from "./voter-input.ts";

/** Enough for a tenant to recognise their dwelling, and nothing that tells a stranger whose it is. */
export const Standing = schema(() =>
  z.strictObject({
    dwelling: z.strictObject({
      building: z.string(),
      /** Last characters of the dwelling's label, after `…` where some are left out. */
      ending: z.string(),
      /** To be sent back with the envelope, which is then signed faster; `null` once the dwelling has voted. */
      ticket: Ticket().nullable(),
    }),
    status: z.enum(VOTE_STATUSES),
    opens: Instant(),
    closes: Instant(),
    /** How this dwelling voted, and on which day of the territory's calendar; `null` while it has not. */
    voted: z.strictObject({ channel: z.enum(CHANNELS), at: Instant(), day: CivilDate() }).nullable(),
    /** What another tab left before its ballot was in the urn, and the signature it was given: to finish that ballot. */
    pending: z.strictObject({ capsule: CapsuleBytes(), signature: Bytes256() }).nullable(),
  }),
);

const pendingOf = async (ctx: Context, { vote, online, hash }: Recognised, mark: AttendanceMark | null) => {
  if (!mark?.blinded || !vote.sealing) return null;
  const stored = await ctx.store.capsule(online.ballot, hash);
  if (!stored) return null;
  const { blinded, sealed } = stored;
  const signature = await online.ballots.keys.sign(online.ballot, vote.sealing.signingKey, blinded);
  return signature === null ? null : { capsule: sealed, signature };
};

/** Which dwelling a code is for, whether it voted, and the ballot that a closed tab left unfinished. */
export const checkCode = query({
  name: "check-code",
  allow: ["visitor"],
  input: VoterInput,
  output: Standing,
  load: async (ctx, voter) => {
    const found = await recognise(ctx, voter);
    if (!found.ok) return found;
    const { vote, code } = found.value;
    const { building, ending, dwelling } = code.value;
    const mark = await markOf(ctx, vote, dwelling);
    const ticket = mark ? null : await writeTicket(found.value, code);
    return ok({
      dwelling: { building, ending, ticket },
      status: statusAt(vote, ctx.now),
      opens: vote.opens,
      closes: vote.closes,
      voted: mark && {
        channel: mark.channel,
        at: mark.at,
        day: civilDateAt(mark.at, timezoneOf(ctx)),
      },
      pending: await pendingOf(ctx, found.value, mark),
    });
  },
});
