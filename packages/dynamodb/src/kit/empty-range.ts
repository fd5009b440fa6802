import { type Range, segmentsOf } from "./place.ts";
import { keyOfRaw } from "./raw-item.ts";
import type { Space } from "./space.ts";

/** Deletes what a range holds and answers how many items that was. */
export const emptyRange = async (space: Space, range: Range): Promise<number> => {
  const found = await space.readAll(range);
  const { within } = range;
  await space.deleteMany(found.map((raw) => ({ within, at: segmentsOf(keyOfRaw(raw).sk) })));
  return found.length;
};
