import type { Result } from "@ipt/domain/values/result.ts";
import type { CursorRefused, Page } from "../ports/store.ts";

/** Every item of a list, page after page. Throws where the list refuses its own cursor: a bug. */
export const everyPage = async function* <T>(
  read: (cursor: string | null) => Promise<Result<Page<T>, CursorRefused>>,
): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const page: Result<Page<T>, CursorRefused> = await read(cursor);
    if (!page.ok) throw new Error("a cursor just given was refused");
    yield* page.value.items;
    cursor = page.value.next;
  } while (cursor !== null);
};
