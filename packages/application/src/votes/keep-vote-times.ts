import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import type { FailureCode } from "../kernel/failure.ts";
import { closeVote } from "./close-vote.ts";
import { openVote } from "./open-vote.ts";

/** What the clock did about one vote. `late` counts the milliseconds since the published instant. */
export type KeptTime = {
  readonly quartier: string;
  readonly vote: string;
  readonly did: "opened" | "closed" | "refused";
  readonly late: number;
  /** Why an opening was refused: a coordinator has to see to it. */
  readonly failure: FailureCode | null;
};

const MOST_QUARTIERS = 1000;

/** Another run of the clock, or a member of the bureau, came first. */
const OVERTAKEN: ReadonlySet<FailureCode> = new Set(["vote-not-open", "vote-not-closable"]);

const dueAt = (vote: Vote, now: string): string | null => {
  if (vote.status === "planned" && vote.opens <= now && now < vote.closes) return vote.opens;
  return vote.status === "open" && vote.closes <= now ? vote.closes : null;
};

const keep = async (ctx: Context, vote: Vote, due: string): Promise<KeptTime | null> => {
  const { quartier, id } = vote;
  const closing = vote.status === "open";
  const result = await (closing ? closeVote : openVote)(ctx, { quartier, vote: id });
  const late = Date.parse(ctx.now) - Date.parse(due);
  if (result.ok) return { quartier, vote: id, did: closing ? "closed" : "opened", late, failure: null };
  const { code } = result.error;
  if (OVERTAKEN.has(code)) return null;
  // A vote that can't be closed is an incident, to be tried again; one that may not open yet is a decision to take.
  if (closing) throw new Error(`vote left open: ${code}`);
  return { quartier, vote: id, did: "refused", late, failure: code };
};

/**
 * Opens and closes a territory's votes at their published instants, as the actor `schedule`. Run every minute, twice
 * at once or late: each vote is opened and closed once. Throws when a vote that is due could not be closed.
 */
export const keepVoteTimes = async (ctx: Context): Promise<readonly KeptTime[]> => {
  const quartiers = await ctx.store.list("quartier", {}, { limit: MOST_QUARTIERS, cursor: null });
  if (!quartiers.ok) throw new Error("quartiers could not be listed");
  const voting = quartiers.value.items.filter(({ value }) => value.campaign?.stage === "vote");
  const kept: KeptTime[] = [];
  for (const { value: quartier } of voting) {
    const { vote } = await ctx.store.collect("campaigns", { quartier: quartier.id });
    for (const { value } of vote) {
      const due = dueAt(value, ctx.now);
      const outcome = due === null ? null : await keep(ctx, value, due);
      if (outcome) kept.push(outcome);
    }
  }
  return kept;
};
