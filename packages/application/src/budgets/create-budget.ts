import { Budget, NewBudget } from "@ipt/domain/budget/budget.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

export const createBudget = command({
  name: "create-budget",
  allow: ["coordinator"],
  input: NewBudget,
  output: revised(Budget),
  decide: async (_ctx, description) => {
    const value: Budget = { ...description, grants: [] };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("budget", value)],
      event: { type: "budget.created", subject: String(value.year), data: { totalCents: value.total.cents } },
    });
  },
});
