import { Meeting } from "@ipt/domain/campaign/meeting.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { QuartierPage } from "./list-campaigns.ts";
import { listOfCampaign } from "./list-of-campaign.ts";

export const listMeetings = query({
  name: "list-meetings",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Meeting)),
  load: (ctx, input) => listOfCampaign(ctx, "meeting", input),
});
