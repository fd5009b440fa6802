import { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { listOfQuartier } from "../accompaniment/list-of-quartier.ts";
import { listing, pageShape } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

export const QuartierPage = schema(() => z.strictObject({ quartier: Id(), ...pageShape() }));

export const listCampaigns = query({
  name: "list-campaigns",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Campaign)),
  load: (ctx, input) => listOfQuartier(ctx, "campaign", input),
});
