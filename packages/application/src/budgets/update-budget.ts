import { Budget, BudgetChange } from "@ipt/domain/budget/budget.ts";
import { changeTotal } from "@ipt/domain/budget/commit.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { budgetFailure } from "./refusals.ts";

export const updateBudget = command({
  name: "update-budget",
  allow: ["coordinator"],
  input: BudgetChange,
  output: revised(Budget),
  decide: async (ctx, { year, ...change }) => {
    const stored = matched(ctx, await ctx.store.get("budget", { year }));
    if (!stored.ok) return stored;
    const changed = changeTotal(stored.value.value, change.total?.cents ?? stored.value.value.total.cents);
    if (!changed.ok) return fail(budgetFailure(changed.error));
    const value = applyChange(changed.value, change);
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [replace("budget", value, stored.value.revision)],
      event: { type: "budget.changed", subject: String(year), data: { fields: Object.keys(change) } },
    });
  },
});
