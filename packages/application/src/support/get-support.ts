import { isInForce, SupportAccess } from "@ipt/domain/territory/support-access.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";

/** The consent in force; none once it has ended. */
export const getSupport = query({
  name: "get-support",
  allow: ["coordinator", "operator"],
  input: Nothing,
  output: schema(() => z.strictObject({ access: SupportAccess().nullable() })),
  load: async (ctx) => {
    const stored = await ctx.store.get("supportAccess", {});
    return ok({ access: stored && isInForce(stored.value, ctx.now) ? stored.value : null });
  },
});
