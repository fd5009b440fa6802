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

export type Recognised = {
  readonly vote: Vote;
  readonly online: Online;
  readonly code: Stored<VoterCode>;
  readonly shard: number;
  /** How this dwelling voted already, if it did. */
  readonly mark: AttendanceMark | null;
};

type Voter = { readonly quartier: string; readonly vote: string; readonly key: string };

/**
 * The dwelling a code is for, in this vote. A code of another vote, of an earlier letter, or invented, is unknown here:
 * all three answer the same.
 */
export const recognise = async (
  ctx: Context,
  { quartier, vote: id, key }: Voter,
): Promise<Result<Recognised, Failure>> => {
  const found = await voteOfVoters(ctx, { quartier, vote: id });
  if (!found.ok) return found;
  const vote = found.value;
  const online = onlineOf(ctx, vote);
  if (!online.ok) return online;
  if (vote.destroyedAt !== null) return fail(failure("ballots-destroyed", { at: vote.destroyedAt }));
  const hash = await online.value.ballots.crypto.authenticationHash(online.value.ballot, key);
  const code = await ctx.store.get("voterCode", { quartier, vote: id, hash });
  if (!code || code.value.edition !== vote.codes?.edition) return fail(failure("code-unknown"));
  if (code.value.status === "voided") return fail(failure("code-voided"));
  const { dwelling } = code.value;
  const shard = shardOf(dwelling, vote.shards);
  const mark = await ctx.store.get("attendanceMark", { quartier, vote: id, shard, dwelling });
  return ok({ vote, online: online.value, code, shard, mark: mark?.value ?? null });
};

export const alreadyVoted = ({ channel, at }: AttendanceMark): Failure =>
  failure("already-voted", { channel, at });
