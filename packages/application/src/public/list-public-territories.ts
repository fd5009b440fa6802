import { PublishedTerritory } from "@ipt/domain/site/published-territory.ts";
import { plainName } from "@ipt/domain/territory/official-codes/official-codes.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { invalidField } from "../kernel/failure.ts";
import { listing, pageShape } from "../kernel/listing.ts";
import { ANYONE, query } from "../kernel/query.ts";

const MOST_SEARCHED = 2000;

const Search = schema(() => z.strictObject({ ...pageShape(), q: z.string().trim().max(100).optional() }));

const found = (territory: PublishedTerritory, wanted: string): boolean =>
  [territory.name, ...territory.communes, ...territory.quartiers.map((one) => one.name)].some((name) =>
    ` ${plainName(name)}`.includes(` ${wanted}`),
  );

/**
 * Territories that show something, with their published quartiers; those whose name, or a commune's or a quartier's,
 * has a word that begins with `q`, accents and capitals apart. A search answers in one page.
 */
export const listPublicTerritories = query({
  name: "list-public-territories",
  allow: ANYONE,
  input: Search,
  output: listing(PublishedTerritory),
  load: async ({ directory }, { limit, cursor, q = "" }) => {
    const wanted = plainName(q);
    const page = await directory.publishedTerritories(
      wanted === "" ? { limit, cursor: cursor ?? null } : { limit: MOST_SEARCHED, cursor: null },
    );
    if (!page.ok) return fail(invalidField(["cursor"], "cursor-refused"));
    const { items, next } = page.value;
    if (wanted === "") return ok({ items: [...items], next });
    return ok({ items: items.filter((one) => found(one, wanted)).slice(0, limit), next: null });
  },
});
