import { Contract, ContractChange, contractDateTooEarly } from "@ipt/domain/accompaniment/contract.ts";
import { between, contractMeasures } from "@ipt/domain/indicators/measure.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { mayWriteFor } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { matched, revised } from "../kernel/revised.ts";
import { tally } from "../kernel/tally.ts";
import { replace } from "../ports/changes.ts";
import { notAhead } from "./deployed.ts";

/** Ends, activates or corrects a contract; figures of past dates follow the correction. */
export const updateContract = command({
  name: "update-contract",
  allow: ["coordinator", "partner-contributor"],
  input: ContractChange,
  output: revised(Contract),
  decide: async (ctx, { quartier, contract: id, ...change }) => {
    const found = await ctx.store.get("contract", { quartier, id });
    if (found && !mayWriteFor(ctx.actor, found.value.provider)) return fail(failure("forbidden"));
    const stored = matched(ctx, found);
    if (!stored.ok) return stored;
    const before = stored.value.value;
    const value = applyChange(before, change);
    const early = contractDateTooEarly(value);
    if (early) return fail(invalidField([early], "ends-before-start"));
    const { signedOn, activatedOn, endedOn } = value;
    const ahead = notAhead(ctx, { signedOn, activatedOn, endedOn });
    if (ahead) return fail(ahead);
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [
        replace("contract", value, stored.value.revision),
        ...tally(quartier, between(contractMeasures(before), contractMeasures(value))),
      ],
      event: { type: "contract.changed", subject: id, quartier, data: { fields: Object.keys(change) } },
    });
  },
});
