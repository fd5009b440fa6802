import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes32 } from "@ipt/domain/vote/bytes.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { actingIn } from "./bureau.ts";
import { onlineOf } from "./online.ts";
import { findVote } from "./vote-now.ts";

export const NewTrial = schema(() => z.strictObject({ quartier: Id(), vote: Id(), urnKey: Bytes32() }));

/**
 * Begins a rehearsal before the sealing: test ballots fall into the urn by the route that voters will use, and can be
 * counted at once. Urn key and signing key are of this rehearsal alone; sealing destroys everything of it.
 */
export const startTrial = command({
  name: "start-trial",
  allow: ["bureau-member"],
  input: NewTrial,
  output: revised(Vote),
  decide: async (ctx, { quartier, vote: id, urnKey }) => {
    const stored = await findVote(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const { value: vote, revision } = stored.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    const online = onlineOf(ctx, vote);
    if (!online.ok) return online;
    if (vote.status !== "planned" || vote.sealing?.confirmedBy) return fail(failure("vote-sealed"));
    const { ballots, ballot } = online.value;
    const signingKey = await ballots.keys.create(ballot);
    await ballots.urn.empty(ballot);
    const { opens, closes } = vote;
    await ballots.urn.place({ ballot, state: "trial", urnKey, signingKey, opens, closes, aheadMs: 0 });
    const value: Vote = { ...vote, trial: { urnKey, signingKey, at: ctx.now, actor: acting.value.actor } };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("vote", value, revision)],
      event: { type: "vote.trial-started", subject: id, quartier },
    });
  },
});
