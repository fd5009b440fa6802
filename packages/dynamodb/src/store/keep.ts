import type { KeptName, RecordValues } from "@ipt/application/ports/records.ts";
import { itemOf } from "../items/item-of.ts";
import { encode } from "../kit/codec.ts";
import { absent, atRevision } from "../kit/conditions.ts";
import type { Space } from "../kit/space.ts";

/** Writes over the revision read, 0 for a new one; no event tells of it. False when somebody else wrote first. */
export const keepIn = async <R extends KeptName>(
  space: Space,
  record: R,
  value: RecordValues[R],
  revision: number,
): Promise<boolean> => {
  const { place, attributes } = encode(await itemOf(record), value, revision + 1);
  return space.put(place, attributes, revision === 0 ? absent : atRevision(revision));
};
