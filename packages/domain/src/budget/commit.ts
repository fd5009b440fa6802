import { fail, ok, type Result } from "../values/result.ts";
import type { Budget, Grant } from "./budget.ts";

export const grantedCents = (budget: Budget): number =>
  budget.grants.reduce((sum, grant) => sum + grant.amount.cents, 0);

export type BudgetRefusal =
  | { readonly code: "over-committed"; readonly availableCents: number }
  | { readonly code: "over-spent"; readonly availableCents: number }
  | { readonly code: "unknown-grant" };

/** Adds a grant; refused when the sum of grants would pass the budget's total. */
export const addGrant = (budget: Budget, grant: Grant): Result<Budget, BudgetRefusal> => {
  const availableCents = budget.total.cents - grantedCents(budget);
  if (grant.amount.cents > availableCents) return fail({ code: "over-committed", availableCents });
  return ok({ ...budget, grants: [...budget.grants, grant] });
};

/** Changes the total; refused below what is already granted. */
export const changeTotal = (budget: Budget, cents: number): Result<Budget, BudgetRefusal> =>
  cents < grantedCents(budget)
    ? fail({ code: "over-committed", availableCents: cents - grantedCents(budget) })
    : ok({ ...budget, total: { cents } });

/** Books a payment against a grant; refused above what the grant still holds. */
export const spend = (
  budget: Budget,
  grantId: string,
  cents: number,
): Result<{ budget: Budget; grant: Grant }, BudgetRefusal> => {
  const grant = budget.grants.find((one) => one.id === grantId);
  if (!grant) return fail({ code: "unknown-grant" });
  const availableCents = grant.amount.cents - grant.spent.cents;
  if (cents > availableCents) return fail({ code: "over-spent", availableCents });
  const changed = { ...grant, spent: { cents: grant.spent.cents + cents } };
  const grants = budget.grants.map((one) => (one.id === grantId ? changed : one));
  return ok({ budget: { ...budget, grants }, grant: changed });
};
