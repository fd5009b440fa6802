import type { Capsule } from "@ipt/domain/vote/urn.ts";
import { voterCapsule } from "../items/voter-capsule.ts";
import { capsulePartitions } from "../keys/capsules.ts";
import { decode, encode } from "../kit/codec.ts";
import { anything } from "../kit/conditions.ts";
import { emptyRange } from "../kit/empty-range.ts";
import type { Space } from "../kit/space.ts";
import type { Staged } from "./staged.ts";

/** A space of the territory in the urn's table, which has no stream: what is erased there was copied nowhere. */
type Capsules = Space | null;

const opened = (space: Capsules): Space => {
  if (!space) throw new Error("ballots can't be begun where the urn's table is not known");
  return space;
};

/** Written by the transaction that marks its dwelling: the one exists as soon as the other does. */
export const stageCapsule = (capsules: Capsules, value: Capsule): Staged => {
  const space = opened(capsules);
  const { place, attributes } = encode(voterCapsule, value, 1);
  const write = { kind: "put", attributes, condition: anything } as const;
  return { record: null, reason: "exists", place, write, space };
};

export const findCapsule = async (
  capsules: Capsules,
  ballot: string,
  hash: string,
): Promise<Capsule | null> => {
  const space = opened(capsules);
  const raw = await space.get(voterCapsule.place({ ballot, hash }));
  return raw && decode(voterCapsule, raw, space.keyAt).value;
};

export const eraseCapsule = (capsules: Capsules, ballot: string, hash: string): Promise<void> =>
  opened(capsules).deleteMany([voterCapsule.place({ ballot, hash })]);

export const emptyCapsules = async (capsules: Capsules, ballot: string): Promise<number> => {
  const space = opened(capsules);
  let erased = 0;
  for (const range of capsulePartitions(ballot)) erased += await emptyRange(space, range);
  return erased;
};
