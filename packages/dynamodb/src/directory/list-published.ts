import type { CursorRefused, Page, PageRequest } from "@ipt/application/ports/store.ts";
import type { PublishedTerritory } from "@ipt/domain/site/published-territory.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { decode } from "../kit/codec.ts";
import { readPage } from "../kit/read-page.ts";
import type { Space } from "../kit/space.ts";
import { allPublished, published } from "./published.ts";

export const listPublished = async (
  space: Space,
  page: PageRequest,
): Promise<Result<Page<PublishedTerritory>, CursorRefused>> => {
  const found = await readPage(space, allPublished, page);
  if (!found.ok) return found;
  const items = found.value.items.map((raw) => {
    const { updatedAt: _, ...shown } = decode(published, raw, space.keyAt).value;
    return shown;
  });
  return ok({ items, next: found.value.next });
};
