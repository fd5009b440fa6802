import { Vote } from "@ipt/domain/vote/vote.ts";
import { listOfQuartier } from "../accompaniment/list-of-quartier.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

export const listVotes = query({
  name: "list-votes",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Vote)),
  load: (ctx, input) => listOfQuartier(ctx, "vote", input),
});
