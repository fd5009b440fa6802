import { ComputerOrder, ComputerOrderChange, ORDER_STEPS } from "@ipt/domain/accompaniment/computer-order.ts";
import { orderStepMeasures } from "@ipt/domain/indicators/measure.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { mayWriteFor } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { matched, revised } from "../kernel/revised.ts";
import { tally } from "../kernel/tally.ts";
import { replace } from "../ports/changes.ts";
import { notAhead } from "./deployed.ts";
import { aboveCeiling } from "./price-ceiling.ts";

/** Moves an order one step, or corrects it. An outcome is final: a computer is never delivered twice. */
export const updateComputerOrder = command({
  name: "update-computer-order",
  allow: ["coordinator", "partner-contributor"],
  input: ComputerOrderChange,
  output: revised(ComputerOrder),
  decide: async (ctx, { quartier, order: id, ...change }) => {
    const found = await ctx.store.get("computerOrder", { quartier, id });
    if (found && !mayWriteFor(ctx.actor, found.value.recycler)) return fail(failure("forbidden"));
    const stored = matched(ctx, found);
    if (!stored.ok) return stored;
    const before = stored.value.value;
    const moves = change.status !== undefined && change.status !== before.status;
    if (moves && change.status && !ORDER_STEPS[before.status].includes(change.status)) {
      return fail(failure("step-not-allowed", { from: before.status, to: change.status }));
    }
    const statusOn = change.statusOn ?? (moves ? ctx.today : before.statusOn);
    const value = applyChange(before, { ...change, statusOn });
    if (value.statusOn < (moves ? before.statusOn : value.enquiredOn)) {
      return fail(invalidField(["statusOn"], "ends-before-start"));
    }
    const refused = notAhead(ctx, { statusOn: value.statusOn }) ?? (await aboveCeiling(ctx, value));
    if (refused) return fail(refused);
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [
        replace("computerOrder", value, stored.value.revision),
        ...tally(quartier, orderStepMeasures(before, value)),
      ],
      event: {
        type: "computer-order.changed",
        subject: id,
        quartier,
        data: { status: value.status, statusOn: value.statusOn },
      },
    });
  },
});
