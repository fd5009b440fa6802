import { fail, ok } from "@ipt/domain/values/result.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

/** Closes the vote at its published instant, never before; once closed, closing it again answers the same. Each shard is sealed at exactly the count read. */
export const closeVote = command({
  name: "close-vote",
  allow: ["bureau-member", "schedule"],
  input: VoteRef,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id }) => {
    const stored = await ctx.store.get("vote", { quartier, id });
    if (!stored) return fail(failure("not-found", { record: "vote" }));
    const { status, closes, shards } = stored.value;
    if (stored.value.closedAt !== null) {
      return ok({ value: { ...stored.value, revision: stored.revision }, event: null });
    }
    if (status !== "open" || ctx.now < closes) {
      return fail(failure("vote-not-closable", { status, closes, now: ctx.now }));
    }
    const counts = await ctx.store.attendance(quartier, id, shards);
    const attended = {
      paper: counts.reduce((sum, one) => sum + one.paper, 0),
      online: counts.reduce((sum, one) => sum + one.online, 0),
    };
    const attendance = attended.paper + attended.online;
    const value: Vote = { ...stored.value, status: "closed", closedAt: ctx.now, attendance, attended };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [
        replace("vote", value, stored.revision),
        ...counts.map(
          (count, shard) => ({ op: "seal-attendance", quartier, vote: id, shard, ...count }) as const,
        ),
      ],
      event: { type: "vote.closed", subject: id, quartier, data: { attendance, ...attended } },
    });
  },
});
