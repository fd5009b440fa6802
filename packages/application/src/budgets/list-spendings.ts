import { Spending, Year } from "@ipt/domain/budget/budget.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { listing, listPage, pageShape } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

const SpendingPage = schema(() => z.strictObject({ year: Year(), ...pageShape() }));

export const listSpendings = query({
  name: "list-spendings",
  allow: ANY_MEMBER,
  input: SpendingPage,
  output: listing(revised(Spending)),
  load: (ctx, { year, ...page }) => listPage(ctx, "spending", { year }, page),
});
