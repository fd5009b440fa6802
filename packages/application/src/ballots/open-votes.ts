import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import type { Failure } from "../kernel/failure.ts";
import { memory } from "../kernel/memory.ts";
import { type VoteKey, voteNow } from "../votes/vote-now.ts";

const openVotes = memory<Vote>();

/**
 * The vote that a voter's request is about, read once every ten seconds by a process while it is open: a register of
 * 200 000 dwellings makes it heavy. What a ballot looks at never changes between opening and closing: dates, keys,
 * shards, edition of the codes. Closing itself is held by the clock, and by the sealed attendance that a late
 * transaction runs into.
 */
export const voteOfVoters = async (ctx: Context, key: VoteKey): Promise<Result<Vote, Failure>> => {
  const { ballots } = ctx;
  const name = `${ctx.territory} ${key.quartier} ${key.vote}`;
  const now = Date.parse(ctx.now);
  const kept = ballots && openVotes.recall(ballots, name, now);
  if (kept && ctx.now < kept.closes) return ok(kept);
  const stored = await voteNow(ctx, key);
  if (!stored.ok) return stored;
  const vote = stored.value.value;
  if (ballots && vote.status === "open") openVotes.keep(ballots, name, now, vote);
  return ok(vote);
};
