import type { CursorRefused, Page, PageRequest } from "@ipt/application/ports/store.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { decode } from "../kit/codec.ts";
import { readPage } from "../kit/read-page.ts";
import type { Space } from "../kit/space.ts";
import { summaries, summary, type TerritorySummary } from "./summary.ts";

export const listSummaries = async (
  space: Space,
  page: PageRequest,
): Promise<Result<Page<TerritorySummary>, CursorRefused>> => {
  const found = await readPage(space, summaries, page);
  if (!found.ok) return found;
  const items = found.value.items.map((raw) => decode(summary, raw, space.keyAt).value);
  return ok({ items, next: found.value.next });
};
