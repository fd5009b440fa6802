import { Budget } from "@ipt/domain/budget/budget.ts";
import { listing, listPage } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { TerritoryPage } from "../partners/list-partners.ts";

export const listBudgets = query({
  name: "list-budgets",
  allow: ANY_MEMBER,
  input: TerritoryPage,
  output: listing(revised(Budget)),
  load: (ctx, page) => listPage(ctx, "budget", {}, page),
});
