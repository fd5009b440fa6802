import { Convention, ConventionChange } from "@ipt/domain/convention/convention.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { invalidField } from "../kernel/failure.ts";
import { unknownPartners } from "../kernel/partners.ts";
import { requireQuartiers } from "../kernel/quartiers.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

export const updateConvention = command({
  name: "update-convention",
  allow: ["coordinator"],
  input: ConventionChange,
  output: revised(Convention),
  decide: async (ctx, { convention, ...change }) => {
    const stored = matched(ctx, await ctx.store.get("convention", { id: convention }));
    if (!stored.ok) return stored;
    const [unknown, covered] = await Promise.all([
      unknownPartners(ctx, change.parties ?? []),
      requireQuartiers(ctx, change.quartiers ?? null),
    ]);
    if (unknown.length > 0) {
      return fail(invalidField(["parties"], "unknown-partner", { partner: unknown.join(", ") }));
    }
    if (!covered.ok) return covered;
    const value = applyChange(stored.value.value, change);
    if (value.from && value.to && value.to < value.from)
      return fail(invalidField(["to"], "ends-before-start"));
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [replace("convention", value, stored.value.revision)],
      event: { type: "convention.changed", subject: convention, data: { fields: Object.keys(change) } },
    });
  },
});
