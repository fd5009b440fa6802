import { Logo } from "@ipt/domain/site/logo.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { ANYONE, query } from "../kernel/query.ts";
import { visibleTerritory } from "../public/visible.ts";

export const getLogo = query({
  name: "get-logo",
  allow: ANYONE,
  input: Nothing,
  output: Logo,
  load: async (ctx) => {
    const territory = visibleTerritory(ctx);
    if (!territory.ok) return territory;
    const stored = await ctx.store.get("logo", {});
    return stored ? ok(stored.value) : fail(failure("not-found", { record: "logo" }));
  },
});
