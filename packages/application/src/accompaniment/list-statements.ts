import { Statement } from "@ipt/domain/accompaniment/statement.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { listOfQuartier } from "./list-of-quartier.ts";

export const listStatements = query({
  name: "list-statements",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(Statement),
  load: async (ctx, input) => {
    const found = await listOfQuartier(ctx, "statement", input);
    if (!found.ok) return found;
    const items = found.value.items.map(({ revision: _, ...statement }) => statement);
    return ok({ items, next: found.value.next });
  },
});
