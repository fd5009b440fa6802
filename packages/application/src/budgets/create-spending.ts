import { NewSpending, Spending } from "@ipt/domain/budget/budget.ts";
import { spend } from "@ipt/domain/budget/commit.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { tally } from "../kernel/tally.ts";
import { create, replace } from "../ports/changes.ts";
import { budgetFailure } from "./refusals.ts";

/** Books a payment against a grant, never above what the grant still holds. */
export const createSpending = command({
  name: "create-spending",
  allow: ["coordinator"],
  input: NewSpending,
  output: Spending,
  retry: true,
  decide: async (ctx, { id = ctx.newId(), ...spending }) => {
    const [stored, quartier] = await Promise.all([
      ctx.store.get("budget", { year: spending.year }),
      spending.quartier === null ? null : ctx.store.get("quartier", { id: spending.quartier }),
    ]);
    if (!stored) return fail(failure("not-found", { record: "budget" }));
    if (spending.quartier !== null && !quartier) return fail(invalidField(["quartier"], "unknown-quartier"));
    const spent = spend(stored.value, spending.grant, spending.amount.cents);
    if (!spent.ok) return fail(budgetFailure(spent.error));
    const value: Spending = { id, ...spending, partner: spent.value.grant.partner };
    const cents = { on: spending.on, measure: "spending.cents", by: spending.amount.cents } as const;
    return ok({
      value,
      changes: [
        create("spending", value),
        replace("budget", spent.value.budget, stored.revision),
        ...(spending.quartier === null ? [] : tally(spending.quartier, [cents])),
      ],
      event: {
        type: "spending.created",
        subject: id,
        quartier: spending.quartier,
        data: { year: spending.year, grant: spending.grant, cents: spending.amount.cents },
      },
    });
  },
});
