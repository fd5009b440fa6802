import type { Vote } from "@ipt/domain/vote/vote.ts";
import { type Context, timezoneOf } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import type { Failure } from "../kernel/failure.ts";
import { closeVote } from "./close-vote.ts";
import { destroyBallots, keptUntil } from "./destroy-ballots.ts";
import { onlineOf } from "./online.ts";
import { openVote } from "./open-vote.ts";
import { placeBox } from "./place-box.ts";
import { byTheClock } from "./vote-now.ts";

export type TimeKept = {
  readonly vote: string;
  readonly quartier: string;
  readonly done: "opened" | "closed" | "destroyed" | "refused";
  /** Why the opening was refused; `null` when it was done. */
  readonly failure: Failure | null;
};

/** A sandbox's clock was moved: the urn, which reads no territory, is told. */
const followClock = async (ctx: Context, vote: Vote): Promise<void> => {
  const online = onlineOf(ctx, vote);
  if (!online.ok || !ctx.profile?.value.sandbox || !vote.sealing?.confirmedBy) return;
  const box = await online.value.ballots.urn.box(online.value.ballot);
  if (box?.state !== "sealed" || box.aheadMs === ctx.profile.value.clockAheadMs) return;
  await placeBox(ctx, online.value, vote, "sealed");
};

const keepOne = async (ctx: Context, vote: Vote): Promise<TimeKept | null> => {
  const { id, quartier } = vote;
  const ref = { quartier, vote: id };
  const told = (done: TimeKept["done"], failure: Failure | null = null) => ({ ...ref, done, failure });
  if (vote.destroyedAt === null) await followClock(ctx, vote);
  if (vote.status === "planned" && ctx.now >= vote.opens && ctx.now < vote.closes) {
    const opened = await openVote(ctx, ref);
    return opened.ok ? told("opened") : told("refused", opened.error);
  }
  if (vote.status === "open" && ctx.now >= vote.closes) {
    const closed = await closeVote(ctx, ref);
    if (closed.ok) await ctx.store.removeCapsules(quartier, id, vote.shards);
    return closed.ok ? told("closed") : told("refused", closed.error);
  }
  const until = keptUntil(vote, timezoneOf(ctx));
  if (until !== null && vote.destroyedAt === null && ctx.today >= until) {
    const destroyed = await destroyBallots(ctx, ref);
    return destroyed.ok ? told("destroyed") : told("refused", destroyed.error);
  }
  return null;
};

const PAGE = 100;

/**
 * Looks at every vote of the territory and does what its published instants ask: opens, closes, and at the end of
 * the appeal period destroys. Called once a minute, or a hundred times: what is done is done once. Suspension, the end
 * of a convention or a deployment stop none of it.
 */
export const keepTime = async (given: Context): Promise<readonly TimeKept[]> => {
  const ctx = byTheClock(given);
  const kept: TimeKept[] = [];
  const quartiers = everyPage((cursor) => ctx.store.list("quartier", {}, { limit: PAGE, cursor }));
  for await (const { value: quartier } of quartiers) {
    const votes = await ctx.store.list("vote", { quartier: quartier.id }, { limit: PAGE, cursor: null });
    for (const { value } of votes.ok ? votes.value.items : []) {
      const done = await keepOne(ctx, value);
      if (done) kept.push(done);
    }
  }
  return kept;
};
