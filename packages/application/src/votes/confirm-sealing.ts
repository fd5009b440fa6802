import { fail, ok } from "@ipt/domain/values/result.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { actingIn, areTwo } from "./bureau.ts";
import { onlineOf } from "./online.ts";
import { placeBox } from "./place-box.ts";
import { findVote } from "./vote-now.ts";

/**
 * A second member confirms: the box takes the vote's own keys and dates, test ballots are destroyed, and the urn is
 * read once more to prove that it is empty. From the box on, nothing signed in a rehearsal can fall into the urn.
 */
export const confirmSealing = command({
  name: "confirm-sealing",
  allow: ["bureau-member"],
  input: VoteRef,
  output: revised(Vote),
  decide: async (ctx, { quartier, vote: id }) => {
    const stored = await findVote(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const { value: vote, revision } = stored.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    const online = onlineOf(ctx, vote);
    if (!online.ok) return online;
    const { sealing } = vote;
    if (vote.status !== "planned" || sealing?.confirmedBy) return fail(failure("vote-sealed"));
    if (!sealing) return fail(failure("vote-not-sealed"));
    if (!areTwo(sealing.proposedBy, acting.value)) return fail(failure("second-member-needed"));
    const waiting = sealing.shares.filter((one) => one.readBackAt === null);
    if (waiting.length > 0) {
      const partners = waiting.map((one) => one.partner).join(", ");
      return fail(failure("shares-not-read-back", { partners }));
    }
    await placeBox(ctx, online.value, vote, "sealed");
    const { urn } = online.value.ballots;
    const trialsDestroyed = await urn.empty(online.value.ballot);
    const envelopes = await urn.count(online.value.ballot);
    const proof = { envelopes, trialsDestroyed };
    if (envelopes > 0) return fail(failure("busy"));
    const value: Vote = {
      ...vote,
      trial: null,
      sealing: { ...sealing, confirmedBy: acting.value, urn: proof },
    };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("vote", value, revision)],
      event: { type: "vote.sealed", subject: id, quartier, data: { ...proof, register: sealing.register } },
    });
  },
});
