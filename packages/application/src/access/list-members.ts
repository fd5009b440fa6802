import { Member } from "@ipt/domain/access/member.ts";
import { listing, listPage } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { TerritoryPage } from "../partners/list-partners.ts";

export const listMembers = query({
  name: "list-members",
  allow: ["coordinator", "operator"],
  input: TerritoryPage,
  output: listing(revised(Member)),
  load: (ctx, page) => listPage(ctx, "member", {}, page),
});
