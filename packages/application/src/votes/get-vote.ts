import { fail, ok } from "@ipt/domain/values/result.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const getVote = query({
  name: "get-vote",
  allow: ANY_MEMBER,
  input: VoteRef,
  output: revised(Vote),
  load: async (ctx, { quartier, vote }) => {
    const stored = await ctx.store.get("vote", { quartier, id: vote });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
