import { Subscription } from "@ipt/domain/accompaniment/subscription.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { listOfQuartier } from "./list-of-quartier.ts";

export const listSubscriptions = query({
  name: "list-subscriptions",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Subscription)),
  load: (ctx, input) => listOfQuartier(ctx, "subscription", input),
});
