import { Partner } from "@ipt/domain/partner/partner.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { listing, listPage, pageShape } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

export const TerritoryPage = schema(() => z.strictObject(pageShape()));

export const listPartners = query({
  name: "list-partners",
  allow: ANY_MEMBER,
  input: TerritoryPage,
  output: listing(revised(Partner)),
  load: (ctx, page) => listPage(ctx, "partner", {}, page),
});
