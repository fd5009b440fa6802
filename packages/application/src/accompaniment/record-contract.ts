import { Contract, NewContract } from "@ipt/domain/accompaniment/contract.ts";
import { contractMeasures } from "@ipt/domain/indicators/measure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { requireOwnPartner } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { tally } from "../kernel/tally.ts";
import { create } from "../ports/changes.ts";
import { notAhead, requireLaunched } from "./deployed.ts";

export const recordContract = command({
  name: "record-contract",
  allow: ["coordinator", "partner-contributor"],
  input: NewContract,
  output: revised(Contract),
  decide: async (ctx, { id = ctx.newId(), ...description }) => {
    const { quartier, provider, signedOn, activatedOn, endedOn } = description;
    const [launched, partner] = await Promise.all([
      requireLaunched(ctx, quartier),
      requireOwnPartner(ctx, provider, "provider", ["internet-provider"]),
    ]);
    if (!partner.ok) return partner;
    if (!launched.ok) return launched;
    const ahead = notAhead(ctx, { signedOn, activatedOn, endedOn });
    if (ahead) return fail(ahead);
    const value: Contract = { id, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("contract", value), ...tally(quartier, contractMeasures(value))],
      event: { type: "contract.recorded", subject: id, quartier, data: { provider, signedOn } },
    });
  },
});
