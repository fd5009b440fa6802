import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { civilDateAt, Instant } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import { CHANNELS } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { timezoneOf } from "../kernel/context.ts";
import { query } from "../kernel/query.ts";
import { searchRegister } from "./search-register.ts";
import { notOpen, voteNow } from "./vote-now.ts";

const MOST_FOUND = 10;

const DeskSearch = schema(() =>
  z.strictObject({ quartier: Id(), vote: Id(), q: z.string().trim().min(1).max(100) }),
);

/** Dwellings that answer a desk's question, and how each stands on the attendance list. */
export const DeskFound = schema(() =>
  z.strictObject({
    items: z.array(
      z.strictObject({
        dwelling: z.string(),
        building: z.string(),
        label: z.string(),
        vacant: z.boolean(),
        /** `null` while the dwelling has not voted. */
        voted: z.strictObject({ channel: z.enum(CHANNELS), at: Instant(), day: CivilDate() }).nullable(),
      }),
    ),
    /** More dwellings answer than are shown: the question is to be made narrower. */
    more: z.boolean(),
  }),
);

/** Finds a dwelling at the desk, by its reference or words of its address, and says whether it has voted. */
export const findAttendance = query({
  name: "find-attendance",
  allow: ["bureau-member"],
  input: DeskSearch,
  output: DeskFound,
  load: async (ctx, { quartier, vote: id, q }) => {
    const stored = await voteNow(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const { register, shards } = stored.value.value;
    if (!register) return fail(notOpen(stored.value.value, ctx.now));
    const found = await searchRegister(ctx, quartier, register, q);
    const items = found.slice(0, MOST_FOUND).map(async ({ ref, building, label, vacant }) => {
      const key = { quartier, vote: id, shard: shardOf(ref, shards), dwelling: ref };
      const mark = (await ctx.store.get("attendanceMark", key))?.value;
      const voted = mark && {
        channel: mark.channel,
        at: mark.at,
        day: civilDateAt(mark.at, timezoneOf(ctx)),
      };
      return { dwelling: ref, building, label, vacant, voted: voted ?? null };
    });
    return ok({ items: await Promise.all(items), more: found.length > MOST_FOUND });
  },
});
