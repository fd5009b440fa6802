import { DwellingRef } from "@ipt/domain/register/dwelling.ts";
import { Id, Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { AttendanceMark, UNDO_CONFIRM_MS, UNDO_REQUEST_MS } from "@ipt/domain/vote/attendance.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { remove, replace } from "../ports/changes.ts";
import { actingIn, areTwo } from "./bureau.ts";
import { isOpen, notOpen, voteNow } from "./vote-now.ts";

export const UndoInput = schema(() =>
  z.strictObject({ quartier: Id(), vote: Id(), dwelling: DwellingRef(), reason: Text() }),
);

export const UndoAnswer = schema(() => z.strictObject({ mark: AttendanceMark(), undone: z.boolean() }));

/**
 * Takes back a dwelling marked on paper by mistake, before the close. A first member of the bureau asks within a
 * minute of the mark; a second one, named by another partner, asks the same within ten, and it is done. What was cast
 * online is never undone: its ballot is in the urn.
 */
export const undoAttendance = command({
  name: "undo-attendance",
  allow: ["bureau-member"],
  input: UndoInput,
  output: UndoAnswer,
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id, dwelling, reason }) => {
    const stored = await voteNow(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const vote = stored.value.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    if (!isOpen(vote, ctx.now)) return fail(notOpen(vote, ctx.now));
    const key = { quartier, vote: id, shard: shardOf(dwelling, vote.shards), dwelling };
    const found = await ctx.store.get("attendanceMark", key);
    if (!found) return fail(failure("not-found", { record: "attendanceMark" }));
    const { value: mark, revision } = found;
    if (mark.channel === "online") {
      return fail(failure("already-voted", { channel: mark.channel, at: mark.at }));
    }
    const age = Date.parse(ctx.now) - Date.parse(mark.at);
    if (age > (mark.undo ? UNDO_CONFIRM_MS : UNDO_REQUEST_MS)) {
      return fail(failure("undo-too-late", { at: mark.at }));
    }
    if (mark.undo === null) {
      const asked: AttendanceMark = { ...mark, undo: { ...acting.value, reason } };
      return ok({
        value: { mark: asked, undone: false },
        changes: [replace("attendanceMark", asked, revision)],
        event: { type: "vote.attendance-undo-asked", subject: id, quartier, data: { reason } },
      });
    }
    if (!areTwo(mark.undo, acting.value)) return fail(failure("second-member-needed"));
    const { shard } = key;
    return ok({
      value: { mark, undone: true },
      changes: [
        remove("attendanceMark", key, revision),
        { op: "attendance", quartier, vote: id, shard, channel: mark.channel, by: -1 },
      ],
      event: { type: "vote.attendance-undone", subject: id, quartier, data: { reason: mark.undo.reason } },
    });
  },
});
