import { Offer } from "@ipt/domain/convention/convention.ts";
import { covers, isInForce, priceOn } from "@ipt/domain/convention/in-force.ts";
import { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { Money } from "@ipt/domain/values/money.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";

/** What anyone may know of a quartier. */
export const QuartierNow = schema(() =>
  z.strictObject({
    quartier: Quartier(),
    offer: Offer().nullable(),
    /** Price per dwelling and month in force today. */
    price: Money().nullable(),
    landlord: z.string().nullable(),
    provider: z.string().nullable(),
  }),
);
export type QuartierNow = Infer<typeof QuartierNow>;

export const readQuartier = query({
  name: "read-quartier",
  allow: ["visitor"],
  input: QuartierRef,
  output: QuartierNow,
  load: async (ctx, { quartier }) => {
    const [stored, programme] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      ctx.store.collect("programme", {}),
    ]);
    if (!stored) return fail(failure("not-found"));
    const service = programme.convention
      .map(({ value }) => value)
      .find(
        (one) =>
          one.kind === "service" && one.offer !== null && covers(one, quartier) && isInForce(one, ctx.today),
      );
    const party = (kind: string): string | null =>
      programme.partner.find(({ value }) => value.kind === kind && service?.parties.includes(value.id))?.value
        .name ?? null;
    return ok({
      quartier: stored.value,
      offer: service?.offer ?? null,
      price: service ? priceOn(service, ctx.today) : null,
      landlord: party("landlord"),
      provider: party("internet-provider"),
    });
  },
});
