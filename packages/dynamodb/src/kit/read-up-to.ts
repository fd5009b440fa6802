import type { Range } from "./place.ts";
import type { RawItem } from "./raw-item.ts";
import type { Space, Step } from "./space.ts";

/** The first `most` items of a range, fewer when it ends before. */
export const readUpTo = async (
  space: Space,
  range: Range,
  most: number,
  from: Pick<Step, "after" | "backward"> = {},
): Promise<readonly RawItem[]> => {
  const found: RawItem[] = [];
  let after = from.after ?? null;
  do {
    const page = await space.query(range, {
      limit: most - found.length,
      ...(after === null ? {} : { after }),
      backward: from.backward ?? false,
    });
    found.push(...page.items);
    after = page.last;
  } while (after !== null && found.length < most);
  return found;
};
