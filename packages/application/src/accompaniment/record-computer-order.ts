import { ComputerOrder, NewComputerOrder } from "@ipt/domain/accompaniment/computer-order.ts";
import { orderMeasures } from "@ipt/domain/indicators/measure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { requireOwnPartner } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { tally } from "../kernel/tally.ts";
import { create } from "../ports/changes.ts";
import { notAhead, requireLaunched } from "./deployed.ts";
import { aboveCeiling } from "./price-ceiling.ts";

export const recordComputerOrder = command({
  name: "record-computer-order",
  allow: ["coordinator", "partner-contributor"],
  input: NewComputerOrder,
  output: revised(ComputerOrder),
  decide: async (ctx, { id = ctx.newId(), ...description }) => {
    const { quartier, recycler, enquiredOn, statusOn } = description;
    const [launched, partner, dear] = await Promise.all([
      requireLaunched(ctx, quartier),
      requireOwnPartner(ctx, recycler, "recycler", ["computer-recycler"]),
      aboveCeiling(ctx, description),
    ]);
    if (!partner.ok) return partner;
    if (!launched.ok) return launched;
    const refused = notAhead(ctx, { enquiredOn, statusOn }) ?? dear;
    if (refused) return fail(refused);
    const value: ComputerOrder = { id, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("computerOrder", value), ...tally(quartier, orderMeasures(value))],
      event: {
        type: "computer-order.recorded",
        subject: id,
        quartier,
        data: { status: value.status, enquiredOn },
      },
    });
  },
});
