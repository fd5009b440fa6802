import { Id, Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { actingIn } from "./bureau.ts";
import { findVote } from "./vote-now.ts";

export const NewIncident = schema(() => z.strictObject({ quartier: Id(), vote: Id(), what: Text() }));

/** Writes down what happened, for the minutes, until they are sealed. It names no resident. */
export const recordIncident = command({
  name: "record-incident",
  allow: ["bureau-member"],
  input: NewIncident,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id, what }) => {
    const stored = await findVote(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const { value: vote, revision } = stored.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    if (vote.status === "sealed") return fail(failure("minutes-sealed"));
    const incidents = [...vote.incidents, { at: ctx.now, actor: acting.value.actor, what }];
    const value: Vote = { ...vote, incidents };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("vote", value, revision)],
      event: { type: "vote.incident-recorded", subject: id, quartier, data: { what } },
    });
  },
});
