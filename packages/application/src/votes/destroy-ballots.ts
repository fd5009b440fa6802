import { addMonths } from "@ipt/domain/values/civil-date.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import { command } from "../kernel/command.ts";
import { type Context, timezoneOf } from "../kernel/context.ts";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

/** The first day on which ballots and attendance of a vote are no longer kept; `null` before its minutes. */
export const keptUntil = ({ sealedAt, retentionMonths }: Vote, timezone: string): string | null =>
  sealedAt === null ? null : addMonths(civilDateAt(sealedAt, timezone), retentionMonths);

/** Leaves nothing of a vote in the urn's table: ballots, box, capsules, signing key. Answers how many ballots. */
export const emptyUrn = async (
  { ballots, store }: Pick<Context, "ballots" | "store">,
  ballot: string,
): Promise<number> => {
  if (!ballots) throw new Error("votes held online can't be destroyed where none can be held");
  const destroyed = await ballots.urn.empty(ballot);
  await ballots.urn.remove(ballot);
  await store.emptyCapsules(ballot);
  await ballots.keys.destroy(ballot);
  return destroyed;
};

/**
 * Destroys envelopes, signing key, attendance dwelling by dwelling, codes and capsules at the end of the appeal
 * period, and writes in the journal how many there were. Minutes are kept. Begun again after a failure, it ends.
 */
export const destroyBallots = command({
  name: "destroy-ballots",
  allow: ["schedule"],
  input: VoteRef,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id }) => {
    const stored = await ctx.store.get("vote", { quartier, id });
    if (!stored) return fail(failure("not-found", { record: "vote" }));
    const { value: vote, revision } = stored;
    if (vote.destroyedAt !== null) return ok({ value: { ...vote, revision }, event: null });
    const until = keptUntil(vote, timezoneOf(ctx));
    if (until === null || ctx.today < until) {
      return fail(failure("vote-not-closed", { status: vote.status, until }));
    }
    const { ballot, shards } = vote;
    const envelopes = ballot === null ? 0 : await emptyUrn(ctx, ballot);
    const destroyed = await ctx.store.destroyVote(quartier, id, shards);
    const value: Vote = { ...vote, destroyedAt: ctx.now };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("vote", value, revision)],
      event: { type: "vote.ballots-destroyed", subject: id, quartier, data: { envelopes, ...destroyed } },
    });
  },
});
