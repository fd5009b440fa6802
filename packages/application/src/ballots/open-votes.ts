import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import type { Failure } from "../kernel/failure.ts";
import type { Ballots } from "../ports/ballots.ts";
import { type VoteKey, voteNow } from "../votes/vote-now.ts";

/** How long a process may act on what it read of an open vote. */
const KEPT_MS = 10_000;
const MOST_KEPT = 100;

type Kept = { readonly vote: Vote; readonly readAt: number };

const memories = new WeakMap<Ballots, Map<string, Kept>>();

const memoryOf = (ballots: Ballots): Map<string, Kept> => {
  const known = memories.get(ballots);
  if (known) return known;
  const made = new Map<string, Kept>();
  memories.set(ballots, made);
  return made;
};

/**
 * The vote that a voter's request is about, read once every ten seconds by a process while it is open: a register of
 * 200 000 dwellings makes it heavy. What a ballot looks at never changes between opening and closing: dates, keys,
 * shards, edition of the codes. Closing itself is held by the clock, and by the sealed attendance that a late
 * transaction runs into.
 */
export const voteOfVoters = async (ctx: Context, key: VoteKey): Promise<Result<Vote, Failure>> => {
  const memory = ctx.ballots && memoryOf(ctx.ballots);
  const name = `${ctx.territory} ${key.quartier} ${key.vote}`;
  const now = Date.parse(ctx.now);
  const kept = memory?.get(name);
  if (kept && now >= kept.readAt && now - kept.readAt < KEPT_MS && ctx.now < kept.vote.closes) {
    return ok(kept.vote);
  }
  const stored = await voteNow(ctx, key);
  if (!stored.ok) return stored;
  const vote = stored.value.value;
  if (memory && vote.status === "open") {
    if (memory.size >= MOST_KEPT) memory.clear();
    memory.set(name, { vote, readAt: now });
  }
  return ok(vote);
};
