import { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { listing, listPage } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { TerritoryPage } from "../partners/list-partners.ts";

export const listQuartiers = query({
  name: "list-quartiers",
  allow: ANY_MEMBER,
  input: TerritoryPage,
  output: listing(revised(Quartier)),
  load: (ctx, page) => listPage(ctx, "quartier", {}, page),
});
