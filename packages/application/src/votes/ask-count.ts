import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { URN_GRACE_MS } from "@ipt/domain/vote/online.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import { command } from "../kernel/command.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { actingIn } from "./bureau.ts";
import { onlineOf } from "./online.ts";
import { findVote } from "./vote-now.ts";

/** The urn can be opened once no more ballot can fall into it. */
export const urnIsShut = (vote: Vote, now: string): Result<void, Failure> => {
  const from = addMilliseconds(vote.closes, URN_GRACE_MS);
  if (vote.destroyedAt !== null) return fail(failure("ballots-destroyed", { at: vote.destroyedAt }));
  if (vote.closedAt === null) return fail(failure("vote-not-closed", { status: vote.status }));
  return now < from ? fail(failure("count-too-early", { from, now })) : ok(undefined);
};

/**
 * A member of the bureau comes to the count. Once a second one has, named by another partner, envelopes can be read
 * from their browsers; again later, as often as they wish, until ballots are destroyed.
 */
export const askCount = command({
  name: "ask-count",
  allow: ["bureau-member"],
  input: VoteRef,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id }) => {
    const stored = await findVote(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const { value: vote, revision } = stored.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    const online = onlineOf(ctx, vote);
    if (!online.ok) return online;
    const shut = urnIsShut(vote, ctx.now);
    if (!shut.ok) return shut;
    // Nothing begun can be finished any more: what would let a landlord and a dump link the two is erased.
    await ctx.store.emptyCapsules(online.value.ballot);
    const { partner } = acting.value;
    const counting = [...vote.counting.filter((one) => one.partner !== partner), acting.value];
    const value: Vote = { ...vote, counting };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("vote", value, revision)],
      event: { type: "vote.count-asked", subject: id, quartier, data: { partner } },
    });
  },
});
