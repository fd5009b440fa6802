import type { RecordName, RecordValues } from "@ipt/application/ports/records.ts";
import { itemOf } from "../items/item-of.ts";
import { encode } from "../kit/codec.ts";
import { anything } from "../kit/conditions.ts";
import type { Space } from "../kit/space.ts";

/** Enough to fill the network, few enough to share one client's 50 connections. */
const AT_ONCE = 16;

const writeAll = async <R extends RecordName>(
  space: Space,
  record: R,
  values: readonly RecordValues[R][],
): Promise<void> => {
  const item = await itemOf(record);
  const queue = values.values();
  const writer = async (): Promise<void> => {
    for (const value of queue) {
      const { place, attributes } = encode(item, value, 1);
      await space.put(place, attributes, anything);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, values.length) }, writer));
};

/** An edition is named after its content: a second upload of the same codes writes the same items again. */
export const writeCodesTo = async (
  space: Space,
  codes: readonly RecordValues["voterCode"][],
  pages: readonly RecordValues["codePage"][],
): Promise<void> => {
  await writeAll(space, "voterCode", codes);
  await writeAll(space, "codePage", pages);
};
