import { Budget, Year } from "@ipt/domain/budget/budget.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const BudgetRef = schema(() => z.strictObject({ year: Year() }));

export const getBudget = query({
  name: "get-budget",
  allow: ANY_MEMBER,
  input: BudgetRef,
  output: revised(Budget),
  load: async (ctx, { year }) => {
    const stored = await ctx.store.get("budget", { year });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
