import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";
import { openVote } from "./open-vote.ts";

export type VoteKey = { readonly quartier: string; readonly vote: string };

/** The clock, as an actor: it acts for nobody. */
export const byTheClock = (ctx: Context): Context => ({
  ...ctx,
  actor: { kind: "schedule", id: "clock" },
  ifMatch: null,
  idempotency: null,
});

export const findVote = async (
  ctx: Context,
  { quartier, vote }: VoteKey,
): Promise<Result<Stored<Vote>, Failure>> => {
  const stored = await ctx.store.get("vote", { quartier, id: vote });
  return stored ? ok(stored) : fail(failure("not-found", { record: "vote" }));
};

const isDue = (ctx: Context, { status, opens, closes }: Vote): boolean =>
  status === "planned" && ctx.now >= opens && ctx.now < closes;

/**
 * The vote as it stands at this instant. Whoever comes first after the published opening opens it: nobody waits for a
 * clock that ticks once a minute.
 */
export const voteNow = async (ctx: Context, key: VoteKey): Promise<Result<Stored<Vote>, Failure>> => {
  const found = await findVote(ctx, key);
  if (!found.ok || !isDue(ctx, found.value.value)) return found;
  await openVote(byTheClock(ctx), key);
  return findVote(ctx, key);
};

/** What voters are told: shut from the published instant on, even while nobody has closed the vote yet. */
export const statusAt = ({ status, closes }: Vote, now: string): Vote["status"] =>
  status === "open" && now >= closes ? "closed" : status;

export const notOpen = ({ status, opens, closes }: Vote, now: string): Failure =>
  failure("vote-not-open", { status, opens, closes, now });

/** Open, and this very instant inside the published dates: the closing instant itself is outside. */
export const isOpen = ({ status, opens, closes }: Vote, now: string): boolean =>
  status === "open" && now >= opens && now < closes;
