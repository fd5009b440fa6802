import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import type { VoterCode } from "@ipt/domain/vote/online.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";
import { type Online, onlineOf } from "../votes/online.ts";
import { voteOfVoters } from "./open-votes.ts";

type Voter = { readonly quartier: string; readonly vote: string; readonly key: string };

/** Who speaks for a dwelling, before it is known which. */
export type Caller = { readonly vote: Vote; readonly online: Online; readonly hash: string };

export type Recognised = Caller & { readonly code: Stored<VoterCode> };

/** The vote that a voter's request is about, and the hash of the code it shows. */
export const callerOf = async (
  ctx: Context,
  { quartier, vote: id, key }: Voter,
): Promise<Result<Caller, Failure>> => {
  const found = await voteOfVoters(ctx, { quartier, vote: id });
  if (!found.ok) return found;
  const vote = found.value;
  const online = onlineOf(ctx, vote);
  if (!online.ok) return online;
  if (vote.destroyedAt !== null) return fail(failure("ballots-destroyed", { at: vote.destroyedAt }));
  const hash = await online.value.ballots.crypto.authenticationHash(online.value.ballot, key);
  return ok({ vote, online: online.value, hash });
};

/** A code of another vote, of an earlier letter, or invented, is unknown here: all three answer the same. */
export const codeOf = async (
  ctx: Context,
  { vote, hash }: Caller,
): Promise<Result<Stored<VoterCode>, Failure>> => {
  const code = await ctx.store.get("voterCode", { quartier: vote.quartier, vote: vote.id, hash });
  if (!code || code.value.edition !== vote.codes?.edition) return fail(failure("code-unknown"));
  return code.value.status === "voided" ? fail(failure("code-voided")) : ok(code);
};

/** The dwelling a code is for, in this vote. */
export const recognise = async (ctx: Context, voter: Voter): Promise<Result<Recognised, Failure>> => {
  const caller = await callerOf(ctx, voter);
  if (!caller.ok) return caller;
  const code = await codeOf(ctx, caller.value);
  return code.ok ? ok({ ...caller.value, code: code.value }) : code;
};

/** How a dwelling voted already, if it did. */
export const markOf = async (ctx: Context, vote: Vote, dwelling: string): Promise<AttendanceMark | null> => {
  const shard = shardOf(dwelling, vote.shards);
  const key = { quartier: vote.quartier, vote: vote.id, shard, dwelling };
  return (await ctx.store.get("attendanceMark", key))?.value ?? null;
};

export const alreadyVoted = ({ channel, at }: AttendanceMark): Failure =>
  failure("already-voted", { channel, at });
