import { Activity } from "@ipt/domain/accompaniment/activity.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { listOfQuartier } from "./list-of-quartier.ts";

export const listActivities = query({
  name: "list-activities",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Activity)),
  load: (ctx, input) => listOfQuartier(ctx, "activity", input),
});
