import { Convention } from "@ipt/domain/convention/convention.ts";
import { listing, listPage } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { TerritoryPage } from "../partners/list-partners.ts";

export const listConventions = query({
  name: "list-conventions",
  allow: ANY_MEMBER,
  input: TerritoryPage,
  output: listing(revised(Convention)),
  load: (ctx, page) => listPage(ctx, "convention", {}, page),
});
