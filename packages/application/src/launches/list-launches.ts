import { Launch } from "@ipt/domain/launch/launch.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { listOfCampaign } from "../campaigns/list-of-campaign.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

export const listLaunches = query({
  name: "list-launches",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Launch)),
  load: (ctx, input) => listOfCampaign(ctx, "launch", input),
});
