import { eurosOfUsage } from "@ipt/domain/platform/cost-of-usage.ts";
import { EUROS_PER_DOLLAR } from "@ipt/domain/platform/prices.ts";
import { Usage } from "@ipt/domain/platform/usage.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";

/** Ten years. */
const MOST_MONTHS = 120;

const MonthsOfUsage = schema(() =>
  z.strictObject({
    items: z.array(
      Usage().extend({
        /** Estimate of what it cost, in euros without tax; storage and subscriptions shared by all are not in it. */
        euros: z.number().min(0),
      }),
    ),
    /** Day of the exchange rate and of the latest prices. */
    pricedOn: CivilDate(),
  }),
);

/** What the territory used, newest month first. An hour is counted some minutes after its end. */
export const listUsage = query({
  name: "list-usage",
  allow: ["coordinator", "operator"],
  input: Nothing,
  output: MonthsOfUsage,
  load: async (ctx) => {
    const found = await ctx.store.list("usage", {}, { limit: MOST_MONTHS, cursor: null });
    const months = found.ok ? found.value.items.map(({ value }) => value) : [];
    return ok({
      items: months.toReversed().map((one) => ({ ...one, euros: eurosOfUsage(one) })),
      pricedOn: EUROS_PER_DOLLAR.on,
    });
  },
});
