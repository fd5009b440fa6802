import { fail, ok } from "@ipt/domain/values/result.ts";
import { Minutes } from "@ipt/domain/vote/minutes.ts";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const getMinutes = query({
  name: "get-minutes",
  allow: ANY_MEMBER,
  input: VoteRef,
  output: revised(Minutes),
  load: async (ctx, { quartier, vote }) => {
    const stored = await ctx.store.get("minutes", { quartier, vote });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
