import { shippedCodes } from "@ipt/domain/territory/official-codes/shipped-codes.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { ANYONE, query } from "../kernel/query.ts";

const MOST = 10;
const Search = schema(() => z.strictObject({ q: z.string().trim().min(1).max(100) }));
const Found = schema(() =>
  z.strictObject({
    /** Year of the lists: as of 1 January. */
    vintage: z.int(),
    epci: z.array(z.strictObject({ siren: z.string(), name: z.string(), communes: z.int() })),
    communes: z.array(z.strictObject({ insee: z.string(), name: z.string() })),
  }),
);

/** Communes and inter-communal bodies by name, from the official lists shipped with the product; ten of each. */
export const searchOfficialCodes = query({
  name: "search-official-codes",
  allow: ANYONE,
  input: Search,
  output: Found,
  load: async (_ctx, { q }) => {
    const codes = await shippedCodes();
    const { epci, communes } = codes.search(q, MOST);
    return ok({
      vintage: codes.vintage,
      epci: epci.map((one) => ({ siren: one.siren, name: one.name, communes: one.communes.length })),
      communes: communes.map(({ insee, name }) => ({ insee, name })),
    });
  },
});
