import { computerCeilingOn } from "@ipt/domain/convention/in-force.ts";
import type { Money } from "@ipt/domain/values/money.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";

/** Refuses a computer dearer than what the convention in force that day allows (70 euros in Brest). */
export const aboveCeiling = async (
  ctx: Context,
  order: { readonly quartier: string; readonly enquiredOn: string; readonly price: Money | null },
): Promise<Failure | null> => {
  if (order.price === null) return null;
  const { convention } = await ctx.store.collect("programme", {});
  const ceiling = computerCeilingOn(
    convention.map((one) => one.value),
    order.quartier,
    order.enquiredOn,
  );
  return ceiling && order.price.cents > ceiling.cents
    ? failure("above-ceiling", { cents: order.price.cents, ceilingCents: ceiling.cents })
    : null;
};
