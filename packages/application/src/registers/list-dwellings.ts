import { Dwelling } from "@ipt/domain/register/dwelling.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { guesses } from "../kernel/guesses.ts";
import { query } from "../kernel/query.ts";
import { loadRegister } from "./load-register.ts";

const DwellingPage = schema(() =>
  z.strictObject({ quartier: Id(), page: z.coerce.number().int().min(1).default(1) }),
);

export const DwellingPageView = schema(() =>
  z.strictObject({ page: z.int(), pages: z.int(), items: z.array(Dwelling()) }),
);

/** The edition last read of a register: its pages are found by it. */
const editions = guesses<{ readonly edition: string; readonly pages: number }>();

/** A page of the register, 100 dwellings in order of reference. */
export const listDwellings = query({
  name: "list-dwellings",
  allow: ["coordinator", "landlord-agent", "bureau-member"],
  input: DwellingPage,
  output: DwellingPageView,
  load: async (ctx, { quartier, page }) => {
    const read = (edition: string) => ctx.store.get("registerPage", { quartier, edition, page: page - 1 });
    const guess = editions.of(ctx, quartier);
    const [found, guessed] = await Promise.all([
      loadRegister(ctx, quartier),
      guess && page <= guess.pages ? read(guess.edition) : null,
    ]);
    if (!found.ok) return found;
    const { edition, starts } = found.value.value;
    const pages = starts.length;
    editions.learn(ctx, quartier, { edition, pages });
    if (page > pages) return ok({ page, pages, items: [] });
    const stored = guess?.edition === edition ? guessed : await read(edition);
    return ok({ page, pages, items: stored ? [...stored.value.dwellings] : [] });
  },
});
