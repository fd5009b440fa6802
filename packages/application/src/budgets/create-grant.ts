import { Budget, NewGrant } from "@ipt/domain/budget/budget.ts";
import { addGrant } from "@ipt/domain/budget/commit.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { requirePartner } from "../kernel/partners.ts";
import { requireQuartiers } from "../kernel/quartiers.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { budgetFailure } from "./refusals.ts";

/** Gives a partner a share of a year's budget. Two grants at once can't pass the total: one waits for the other. */
export const createGrant = command({
  name: "create-grant",
  allow: ["coordinator"],
  input: NewGrant,
  output: revised(Budget),
  retry: true,
  decide: async (ctx, { year, id = ctx.newId(), ...grant }) => {
    const [partner, stored, meant] = await Promise.all([
      requirePartner(ctx, grant.partner, "partner"),
      ctx.store.get("budget", { year }),
      requireQuartiers(ctx, grant.quartiers),
    ]);
    if (!partner.ok) return partner;
    if (!meant.ok) return meant;
    if (!stored) return fail(failure("not-found", { record: "budget" }));
    if (stored.value.grants.some((one) => one.id === id)) {
      return fail(failure("already-exists", { record: "grant" }));
    }
    const granted = addGrant(stored.value, { id, ...grant, spent: { cents: 0 } });
    if (!granted.ok) return fail(budgetFailure(granted.error));
    return ok({
      value: { ...granted.value, revision: stored.revision + 1 },
      changes: [replace("budget", granted.value, stored.revision)],
      event: {
        type: "grant.created",
        subject: id,
        data: { year, partner: grant.partner, cents: grant.amount.cents },
      },
    });
  },
});
