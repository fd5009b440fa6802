import { Convention, NewConvention } from "@ipt/domain/convention/convention.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { invalidField } from "../kernel/failure.ts";
import { unknownPartners } from "../kernel/partners.ts";
import { requireQuartiers } from "../kernel/quartiers.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

export const createConvention = command({
  name: "create-convention",
  allow: ["coordinator"],
  input: NewConvention,
  output: revised(Convention),
  decide: async (ctx, { id = ctx.newId(), ...description }) => {
    const [unknown, covered] = await Promise.all([
      unknownPartners(ctx, description.parties),
      requireQuartiers(ctx, description.quartiers),
    ]);
    if (unknown.length > 0) {
      return fail(invalidField(["parties"], "unknown-partner", { partner: unknown.join(", ") }));
    }
    if (!covered.ok) return covered;
    const value: Convention = { id, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("convention", value)],
      event: { type: "convention.created", subject: id, data: { kind: value.kind, parties: value.parties } },
    });
  },
});
