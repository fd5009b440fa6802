import { pageOf } from "@ipt/domain/register/canonical.ts";
import { DwellingRef } from "@ipt/domain/register/dwelling.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { create } from "../ports/changes.ts";
import { isOpen, notOpen, voteNow } from "./vote-now.ts";

export const NewAttendance = schema(() =>
  z.strictObject({ quartier: Id(), vote: Id(), dwelling: DwellingRef() }),
);

const findConcerned = async (ctx: Context, vote: Vote, ref: string): Promise<Result<void, Failure>> => {
  const { register, quartier } = vote;
  const page = pageOf(register?.starts ?? [], ref);
  const stored =
    register && page >= 0
      ? await ctx.store.get("registerPage", { quartier, edition: register.edition, page })
      : null;
  const dwelling = stored?.value.dwellings.find((one) => one.ref === ref);
  if (!dwelling) return fail(failure("unknown-dwelling", { dwelling: ref }));
  return dwelling.vacant ? fail(failure("dwelling-vacant", { dwelling: ref })) : ok(undefined);
};

/**
 * Marks a dwelling as having voted on paper. One voice per dwelling: of two voices at once, on paper or online, the first recorded wins.
 * Goes on while the territory is suspended: an open vote is never broken.
 */
export const markAttendance = command({
  name: "mark-attendance",
  allow: ["bureau-member"],
  input: NewAttendance,
  output: AttendanceMark,
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id, dwelling }) => {
    const stored = await voteNow(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const vote = stored.value.value;
    if (!isOpen(vote, ctx.now)) return fail(notOpen(vote, ctx.now));
    const shard = shardOf(dwelling, vote.shards);
    const [concerned, before] = await Promise.all([
      findConcerned(ctx, vote, dwelling),
      ctx.store.get("attendanceMark", { quartier, vote: id, shard, dwelling }),
    ]);
    if (!concerned.ok) return concerned;
    if (before) return fail(failure("already-voted", { channel: before.value.channel, at: before.value.at }));
    const value: AttendanceMark = {
      vote: id,
      quartier,
      shard,
      dwelling,
      channel: "paper",
      at: ctx.now,
      actor: actorLabel(ctx.actor),
      blinded: null,
      undo: null,
    };
    return ok({
      value,
      changes: [
        create("attendanceMark", value),
        { op: "attendance", quartier, vote: id, shard, channel: "paper", by: 1 },
      ],
      // The journal outlives the attendance list, so it names no dwelling.
      event: { type: "vote.attended", subject: id, quartier, data: { channel: "paper" } },
    });
  },
});
