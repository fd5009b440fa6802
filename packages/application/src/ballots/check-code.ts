import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { civilDateAt, Instant } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes256, CapsuleBytes } from "@ipt/domain/vote/bytes.ts";
import { CHANNELS, VOTE_STATUSES } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { timezoneOf } from "../kernel/context.ts";
import { query } from "../kernel/query.ts";
import { statusAt } from "../votes/vote-now.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { VoterInput } from "./voter-input.ts";

/** Enough for a tenant to recognise their dwelling, and nothing that tells a stranger whose it is. */
export const Standing = schema(() =>
  z.strictObject({
    dwelling: z.strictObject({
      building: z.string(),
      /** Last characters of the dwelling's label, after `…` where some are left out. */
      ending: z.string(),
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

const pendingOf = async ({ vote, online, code, mark }: Recognised) => {
  if (!mark?.blinded || !vote.sealing) return null;
  const { ballot } = online;
  const key = { ballot, hash: code.value.hash, fingerprint: mark.blinded };
  const stored = await online.ballots.capsules.find(key);
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
    const { vote, code, mark } = found.value;
    const { building, ending } = code.value;
    return ok({
      dwelling: { building, ending },
      status: statusAt(vote, ctx.now),
      opens: vote.opens,
      closes: vote.closes,
      voted: mark && {
        channel: mark.channel,
        at: mark.at,
        day: civilDateAt(mark.at, timezoneOf(ctx)),
      },
      pending: await pendingOf(found.value),
    });
  },
});
