import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import type { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import { Bytes256, CapsuleBytes } from "@ipt/domain/vote/bytes.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { create, unchanged } from "../ports/changes.ts";
import { Signed } from "../votes/sign-trial.ts";
import { isOpen, notOpen } from "../votes/vote-now.ts";
import { alreadyVoted, recognise } from "./recognise.ts";
import { voterShape } from "./voter-input.ts";

export const BlindedEnvelope = schema(() =>
  z.strictObject({ ...voterShape(), blinded: Bytes256(), capsule: CapsuleBytes() }),
);

/**
 * The authenticated half of a ballot: the dwelling is marked as voting online and its blinded envelope signed unseen,
 * in one transaction. The same blinded envelope again gets the same signature, however late and however often; another
 * one never does. Nothing here can be linked to what will fall into the urn.
 */
export const signEnvelope = command({
  name: "sign-envelope",
  allow: ["visitor"],
  input: BlindedEnvelope,
  output: Signed,
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { blinded, capsule, ...voter }) => {
    const found = await recognise(ctx, voter);
    if (!found.ok) return found;
    const { vote, online, code, shard, mark } = found.value;
    const fingerprint = await ctx.digest(blinded);
    if (mark && mark.blinded !== fingerprint) return fail(alreadyVoted(mark));
    if (!mark && !isOpen(vote, ctx.now)) return fail(notOpen(vote, ctx.now));
    if (!vote.sealing?.confirmedBy) return fail(failure("vote-not-sealed"));
    const signature = await online.ballots.keys.sign(online.ballot, vote.sealing.signingKey, blinded);
    if (signature === null) return fail(failure("blinded-refused"));
    if (mark) return ok({ value: { signature }, event: null });
    const { quartier, id } = vote;
    const { dwelling, hash } = code.value;
    const attended: AttendanceMark = {
      vote: id,
      quartier,
      shard,
      dwelling,
      channel: "online",
      at: ctx.now,
      actor: "voter",
      blinded: fingerprint,
      undo: null,
    };
    // Kept first: whenever the dwelling is marked, its ballot can be resumed. One that lost the race is never found.
    await online.ballots.capsules.keep({
      ballot: online.ballot,
      hash,
      fingerprint,
      blinded,
      sealed: capsule,
    });
    return ok({
      value: { signature },
      changes: [
        create("attendanceMark", attended),
        unchanged("voterCode", { quartier, vote: id, hash }, code.revision),
        { op: "attendance", quartier, vote: id, shard, channel: "online", by: 1 },
      ],
      event: { type: "vote.attended", subject: id, quartier, data: { channel: "online" } },
    });
  },
});
