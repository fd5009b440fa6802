import { Convention, NewPrice } from "@ipt/domain/convention/convention.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

/** Adds a dated price. Prices are never overwritten: what was charged when stays readable. */
export const addPrice = command({
  name: "add-price",
  allow: ["coordinator"],
  input: NewPrice,
  output: revised(Convention),
  retry: true,
  decide: async (ctx, { convention, ...price }) => {
    const stored = await ctx.store.get("convention", { id: convention });
    if (!stored) return fail(failure("not-found"));
    if (price.from !== null && stored.value.prices.some((one) => one.from === price.from)) {
      return fail(failure("already-exists", { record: "price", from: price.from }));
    }
    const value = { ...stored.value, prices: [...stored.value.prices, price] };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("convention", value, stored.revision)],
      event: {
        type: "convention.price-added",
        subject: convention,
        data: { from: price.from, cents: price.perDwellingPerMonth.cents },
      },
    });
  },
});
