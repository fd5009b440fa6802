import { TerritoryEntry } from "@ipt/domain/territory/territory-entry.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { listing } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";
import { TerritoryPage } from "../partners/list-partners.ts";

/** The territories where a person has roles; all of them for the operator. */
export const listTerritories = query({
  name: "list-territories",
  allow: ["user", "operator"],
  input: TerritoryPage,
  output: listing(TerritoryEntry),
  load: async ({ actor, directory }, { limit, cursor }) => {
    if (actor.kind === "operator") {
      const page = await directory.allTerritories({ limit, cursor: cursor ?? null });
      return page.ok
        ? ok({ items: [...page.value.items], next: page.value.next })
        : fail(invalidField(["cursor"], "cursor-refused"));
    }
    if (actor.kind !== "user") return fail(failure("forbidden"));
    return ok({ items: [...(await directory.territoriesOf(actor.id))], next: null });
  },
});
