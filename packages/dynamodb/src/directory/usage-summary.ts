import type { CursorRefused, Page, PageRequest } from "@ipt/application/ports/store.ts";
import { TerritoryUsage } from "@ipt/domain/territory/territory-usage.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { decode } from "../kit/codec.ts";
import type { Definition } from "../kit/definition.ts";
import { readPage } from "../kit/read-page.ts";
import type { Space } from "../kit/space.ts";

/** `OBS#usage` / `<territory>`: all of them in one query. */
export const usageSummary: Definition<TerritoryUsage, string> = {
  type: "usageSummary",
  version: 1,
  schema: TerritoryUsage,
  keyOf: ({ id }) => id,
  place: (id) => ({ within: ["usage"], at: [id] }),
  upcasts: {},
};

export const listUsages = async (
  space: Space,
  page: PageRequest,
): Promise<Result<Page<TerritoryUsage>, CursorRefused>> => {
  const found = await readPage(space, { within: ["usage"], under: [] }, page);
  if (!found.ok) return found;
  const items = found.value.items.map((raw) => decode(usageSummary, raw, space.keyAt).value);
  return ok({ items, next: found.value.next });
};
