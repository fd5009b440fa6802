import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { ADOPTION_RULES, shareOf } from "@ipt/domain/vote/adoption-rule.ts";
import { VOTE_STATUSES } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { VoteRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { voteNow } from "./vote-now.ts";

/** Turnout and quorum, which may be shown live. Nothing about choices exists before the count. */
export const Turnout = schema(() =>
  z.strictObject({
    vote: Id(),
    status: z.enum(VOTE_STATUSES),
    attendance: z.int(),
    concerned: z.int().nullable(),
    quorumNeeded: z.int().nullable(),
  }),
);

export const getTurnout = query({
  name: "get-turnout",
  allow: ANY_MEMBER,
  input: VoteRef,
  output: Turnout,
  load: async (ctx, { quartier, vote: id }) => {
    const stored = await voteNow(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const { status, shards, register, attendance, rule } = stored.value.value;
    const live =
      attendance ??
      (await ctx.store.attendance(quartier, id, shards)).reduce(
        (sum, one) => sum + one.paper + one.online,
        0,
      );
    const { quorum } = ADOPTION_RULES[rule];
    const concerned = register?.concerned ?? null;
    const quorumNeeded = quorum && concerned !== null ? shareOf(quorum, concerned) : null;
    return ok({ vote: id, status, attendance: live, concerned, quorumNeeded });
  },
});
