import { Dwelling } from "@ipt/domain/register/dwelling.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { query } from "../kernel/query.ts";
import { loadRegister } from "./load-register.ts";

const DwellingPage = schema(() =>
  z.strictObject({ quartier: Id(), page: z.coerce.number().int().min(1).default(1) }),
);

export const DwellingPageView = schema(() =>
  z.strictObject({ page: z.int(), pages: z.int(), items: z.array(Dwelling()) }),
);

/** A page of the register, 100 dwellings in order of reference. */
export const listDwellings = query({
  name: "list-dwellings",
  allow: ["coordinator", "landlord-agent", "bureau-member"],
  input: DwellingPage,
  output: DwellingPageView,
  load: async (ctx, { quartier, page }) => {
    const found = await loadRegister(ctx, quartier);
    if (!found.ok) return found;
    const register = found.value.value;
    const pages = register.starts.length;
    const stored =
      page <= pages
        ? await ctx.store.get("registerPage", { quartier, edition: register.edition, page: page - 1 })
        : null;
    return ok({ page, pages, items: stored ? [...stored.value.dwellings] : [] });
  },
});
