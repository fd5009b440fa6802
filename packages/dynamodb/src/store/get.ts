import type { RecordKeys, RecordName, RecordValues, Stored } from "@ipt/application/ports/records.ts";
import { itemOf } from "../items/item-of.ts";
import { decode } from "../kit/codec.ts";
import type { Space } from "../kit/space.ts";

export const getFrom = async <R extends RecordName>(
  space: Space,
  record: R,
  key: RecordKeys[R],
): Promise<Stored<RecordValues[R]> | null> => {
  const item = await itemOf(record);
  const raw = await space.get(item.place(key));
  return raw && decode(item, raw, space.keyAt);
};
