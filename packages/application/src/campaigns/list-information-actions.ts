import { InformationAction } from "@ipt/domain/campaign/information-action.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { QuartierPage } from "./list-campaigns.ts";
import { listOfCampaign } from "./list-of-campaign.ts";

export const listInformationActions = query({
  name: "list-information-actions",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(InformationAction)),
  load: (ctx, input) => listOfCampaign(ctx, "informationAction", input),
});
