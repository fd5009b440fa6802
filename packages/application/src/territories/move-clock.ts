import { Territory } from "@ipt/domain/territory/territory.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { instantAt } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { ClockTime } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

export const ClockMove = schema(() => z.strictObject({ to: CivilDate(), at: ClockTime().default("09:00") }));

/** Moves a sandbox's clock forward to a day and a time, so that a month can be played in a minute. */
export const moveClock = command({
  name: "move-clock",
  allow: ["coordinator"],
  input: ClockMove,
  output: revised(Territory),
  retry: true,
  decide: async (ctx, { to, at }) => {
    const stored = await ctx.store.get("territory", {});
    if (!stored) return fail(failure("not-found"));
    const { value: before, revision } = stored;
    if (!before.sandbox) return fail(failure("not-a-sandbox"));
    const seenAhead = ctx.profile?.value.clockAheadMs ?? 0;
    const now = Date.parse(ctx.now) - seenAhead + before.clockAheadMs;
    const ahead = Date.parse(instantAt(to, at, before.timezone)) - now;
    if (ahead < 0) return fail(failure("clock-backwards", { now: new Date(now).toISOString() }));
    const value = { ...before, clockAheadMs: before.clockAheadMs + ahead };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("territory", value, revision)],
      event: { type: "territory.clock-moved", subject: value.id, data: { to, at } },
    });
  },
});
