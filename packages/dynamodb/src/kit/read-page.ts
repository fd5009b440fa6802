import type { CursorRefused, Page, PageRequest } from "@ipt/application/ports/store.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { type Range, sortKeyPrefix } from "./place.ts";
import { keyOfRaw, type RawItem } from "./raw-item.ts";
import { readUpTo } from "./read-up-to.ts";
import type { Space } from "./space.ts";

/** One page, ascending. One item more than asked is read, so that `next` is there only when something follows. */
export const readPage = async (
  space: Space,
  range: Range,
  { limit, cursor }: PageRequest,
): Promise<Result<Page<RawItem>, CursorRefused>> => {
  const start = cursor === null ? null : readCursor(cursor, sortKeyPrefix(range.under));
  if (start && !start.ok) return start;
  const found = await readUpTo(space, range, limit + 1, start ? { after: start.value.sk } : {});
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return ok({ items, next: found.length > limit && last ? writeCursor({ sk: keyOfRaw(last).sk }) : null });
};
