import type { Budget } from "@ipt/domain/budget/budget.ts";
import type { Money } from "@ipt/domain/values/money.ts";

export type Sums = { readonly committed: Money; readonly paid: Money; readonly left: Money };

/** What of a budget is promised, paid, and left to promise. */
export const sumsOf = (budget: Budget): Sums => {
  const committed = budget.grants.reduce((sum, { amount }) => sum + amount.cents, 0);
  const paid = budget.grants.reduce((sum, { spent }) => sum + spent.cents, 0);
  return {
    committed: { cents: committed },
    paid: { cents: paid },
    left: { cents: budget.total.cents - committed },
  };
};
