import type { Vote } from "@ipt/domain/vote/vote.ts";
import { type Context, timezoneOf } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import type { FailureCode } from "../kernel/failure.ts";
import { closeVote } from "./close-vote.ts";
import { destroyBallots, keptUntil } from "./destroy-ballots.ts";
import { onlineOf } from "./online.ts";
import { openVote } from "./open-vote.ts";
import { placeBox } from "./place-box.ts";
import { byTheClock } from "./vote-now.ts";

/** What the clock did about one vote. */
export type TimeKept = {
  readonly quartier: string;
  readonly vote: string;
  readonly did: "opened" | "closed" | "destroyed" | "refused";
  /** Milliseconds since the published instant; 0 for a destruction, which has a day only. */
  readonly late: number;
  /** Why an opening was refused: a coordinator has to see to it. */
  readonly failure: FailureCode | null;
};

/** Another run of the clock, a voter or a member of the bureau came first. */
const OVERTAKEN: ReadonlySet<FailureCode> = new Set(["vote-not-open", "vote-not-closable"]);

/** A sandbox's clock was moved: the urn, which reads no territory, is told. */
const followClock = async (ctx: Context, vote: Vote): Promise<void> => {
  const online = onlineOf(ctx, vote);
  if (!online.ok || !ctx.profile?.value.sandbox || !vote.sealing?.confirmedBy) return;
  const box = await online.value.ballots.urn.box(online.value.ballot);
  if (box?.state !== "sealed" || box.aheadMs === ctx.profile.value.clockAheadMs) return;
  await placeBox(ctx, online.value, vote, "sealed");
};

const opening = async (ctx: Context, vote: Vote): Promise<TimeKept | null> => {
  const ref = { quartier: vote.quartier, vote: vote.id };
  const late = Date.parse(ctx.now) - Date.parse(vote.opens);
  const opened = await openVote(ctx, ref);
  if (opened.ok) return { ...ref, did: "opened", late, failure: null };
  const { code } = opened.error;
  return OVERTAKEN.has(code) ? null : { ...ref, did: "refused", late, failure: code };
};

/** Throws when a vote that is due can't be closed: an incident, to be tried again. */
const closing = async (ctx: Context, vote: Vote): Promise<TimeKept | null> => {
  const ref = { quartier: vote.quartier, vote: vote.id };
  const late = Date.parse(ctx.now) - Date.parse(vote.closes);
  const closed = await closeVote(ctx, ref);
  if (closed.ok) return { ...ref, did: "closed", late, failure: null };
  if (OVERTAKEN.has(closed.error.code)) return null;
  throw new Error(`vote left open: ${closed.error.code}`);
};

const keepOne = async (ctx: Context, vote: Vote): Promise<TimeKept | null> => {
  if (vote.destroyedAt !== null) return null;
  await followClock(ctx, vote);
  if (vote.status === "planned" && ctx.now >= vote.opens && ctx.now < vote.closes) return opening(ctx, vote);
  if (vote.status === "open" && ctx.now >= vote.closes) return closing(ctx, vote);
  const until = keptUntil(vote, timezoneOf(ctx));
  if (until === null || ctx.today < until) return null;
  const ref = { quartier: vote.quartier, vote: vote.id };
  const destroyed = await destroyBallots(ctx, ref);
  if (!destroyed.ok) throw new Error(`ballots left undestroyed: ${destroyed.error.code}`);
  return { ...ref, did: "destroyed", late: 0, failure: null };
};

const PAGE = 100;

/**
 * Looks at every vote of the territory and does what its published instants ask, as the actor `schedule`: opens,
 * closes, and at the end of the appeal period destroys. Run every minute, twice at once or late, what is done is done
 * once. Suspension, the end of a convention or a deployment stop none of it. Throws, once every other vote was looked
 * at, when one that is due could not be closed, or its ballots destroyed.
 */
export const keepTime = async (given: Context): Promise<readonly TimeKept[]> => {
  const ctx = byTheClock(given);
  const kept: TimeKept[] = [];
  const troubles: unknown[] = [];
  const quartiers = everyPage((cursor) => ctx.store.list("quartier", {}, { limit: PAGE, cursor }));
  for await (const { value: quartier } of quartiers) {
    const votes = await ctx.store.list("vote", { quartier: quartier.id }, { limit: PAGE, cursor: null });
    for (const { value } of votes.ok ? votes.value.items : []) {
      try {
        const done = await keepOne(ctx, value);
        if (done) kept.push(done);
      } catch (error) {
        troubles.push(error);
      }
    }
  }
  if (troubles.length > 0) throw troubles.length === 1 ? troubles[0] : new AggregateError(troubles);
  return kept;
};
