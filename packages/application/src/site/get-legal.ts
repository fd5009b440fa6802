import { Legal, NO_LEGAL } from "@ipt/domain/site/legal.ts";
import { Label } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { ANYONE, query } from "../kernel/query.ts";
import { visibleTerritory } from "../public/visible.ts";

/** What the law asks the pages to say. The revision is 0 while nothing was ever written. */
export const LegalView = schema(() => Legal().extend({ name: Label(), revision: z.int().min(0) }));

export const getLegal = query({
  name: "get-legal",
  allow: ANYONE,
  input: Nothing,
  output: LegalView,
  load: async (ctx) => {
    const territory = visibleTerritory(ctx);
    if (!territory.ok) return territory;
    const stored = await ctx.store.get("legal", {});
    return ok({
      ...(stored?.value ?? NO_LEGAL),
      name: territory.value.name,
      revision: stored?.revision ?? 0,
    });
  },
});
