import { ok } from "@ipt/domain/values/result.ts";
import { listing, listPage } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";
import { TerritoryPage } from "../partners/list-partners.ts";
import { ApiKeyView } from "./create-api-key.ts";

export const listApiKeys = query({
  name: "list-api-keys",
  allow: ["coordinator", "operator"],
  input: TerritoryPage,
  output: listing(ApiKeyView),
  load: async (ctx, page) => {
    const found = await listPage(ctx, "apiKey", {}, page);
    if (!found.ok) return found;
    const items = found.value.items.map(({ hash: _hash, revision: _revision, ...view }) => view);
    return ok({ items, next: found.value.next });
  },
});
