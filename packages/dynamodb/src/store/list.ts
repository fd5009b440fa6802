import type { ListName, ListScopes, RecordValues, Stored } from "@ipt/application/ports/records.ts";
import type { CursorRefused, Page, PageRequest } from "@ipt/application/ports/store.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { itemOf } from "../items/item-of.ts";
import { ranges } from "../keys/ranges.ts";
import { decode } from "../kit/codec.ts";
import { readPage } from "../kit/read-page.ts";
import type { Space } from "../kit/space.ts";

export const listFrom = async <R extends ListName>(
  space: Space,
  record: R,
  scope: ListScopes[R],
  page: PageRequest,
): Promise<Result<Page<Stored<RecordValues[R]>>, CursorRefused>> => {
  const found = await readPage(space, ranges[record](scope), page);
  if (!found.ok) return found;
  const item = await itemOf(record);
  const decoded = found.value.items.map((raw) => decode(item, raw, space.keyAt));
  return ok({ items: decoded, next: found.value.next });
};
