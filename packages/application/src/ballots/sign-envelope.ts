import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import type { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import { Bytes256, CapsuleBytes } from "@ipt/domain/vote/bytes.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { create, unchanged } from "../ports/changes.ts";
import { Signed } from "../votes/sign-trial.ts";
import { isOpen, notOpen } from "../votes/vote-now.ts";
import { alreadyVoted, type Caller, callerOf, codeOf, markOf } from "./recognise.ts";
import { readTicket, type Told } from "./ticket.ts";
import { Ticket, voterShape } from "./voter-input.ts";

export const BlindedEnvelope = schema(() =>
  z.strictObject({
    ...voterShape(),
    blinded: Bytes256(),
    capsule: CapsuleBytes(),
    /** Given with the dwelling; without it, or with another's, the code is read again. */
    ticket: Ticket().optional(),
  }),
);

type Standing = Told & { readonly mark: AttendanceMark | null };

/** Read no more than the transaction needs, which judges by itself. */
const presumed = async (ctx: Context, caller: Caller, ticket = ""): Promise<Result<Standing, Failure>> => {
  const told = await readTicket(caller, ticket);
  if (told) return ok({ ...told, mark: null });
  const code = await codeOf(ctx, caller);
  if (!code.ok) return code;
  return ok({ dwelling: code.value.value.dwelling, revision: code.value.revision, mark: null });
};

const read = async (ctx: Context, caller: Caller): Promise<Result<Standing, Failure>> => {
  const code = await codeOf(ctx, caller);
  if (!code.ok) return code;
  const { dwelling } = code.value.value;
  return ok({ dwelling, revision: code.value.revision, mark: await markOf(ctx, caller.vote, dwelling) });
};

/**
 * The authenticated half of a ballot: the dwelling is marked as voting online, its capsule kept and its blinded
 * envelope signed unseen, in one transaction. The same blinded envelope again gets the same signature, however late
 * and however often; another one never does. Nothing here can be linked to what will fall into the urn.
 *
 * The transaction alone says whether the code still holds and the dwelling has not voted: both are read when it was
 * refused, to answer why.
 */
export const signEnvelope = command({
  name: "sign-envelope",
  allow: ["visitor"],
  input: BlindedEnvelope,
  output: Signed,
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { blinded, capsule, ticket, ...voter }, again) => {
    const caller = await callerOf(ctx, voter);
    if (!caller.ok) return caller;
    const { vote, online, hash } = caller.value;
    const takes = isOpen(vote, ctx.now);
    const standing = await (again || !takes ? read(ctx, caller.value) : presumed(ctx, caller.value, ticket));
    if (!standing.ok) return standing;
    const { mark, dwelling, revision } = standing.value;
    const fingerprint = await ctx.digest(blinded);
    if (mark && mark.blinded !== fingerprint) return fail(alreadyVoted(mark));
    if (!mark && !takes) return fail(notOpen(vote, ctx.now));
    if (!vote.sealing?.confirmedBy) return fail(failure("vote-not-sealed"));
    const signature = await online.ballots.keys.sign(online.ballot, vote.sealing.signingKey, blinded);
    if (signature === null) return fail(failure("blinded-refused"));
    if (mark) return ok({ value: { signature }, event: null });
    const { quartier, id } = vote;
    const shard = shardOf(dwelling, vote.shards);
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
    return ok({
      value: { signature },
      changes: [
        create("attendanceMark", attended),
        unchanged("voterCode", { quartier, vote: id, hash }, revision),
        { op: "attendance", quartier, vote: id, shard, channel: "online", by: 1 },
        { op: "capsule", value: { ballot: online.ballot, hash, blinded, sealed: capsule } },
      ],
      event: { type: "vote.attended", subject: id, quartier, data: { channel: "online" } },
    });
  },
});
