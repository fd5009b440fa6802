import { Capsule } from "@ipt/domain/vote/urn.ts";
import { capsulePlace } from "../keys/capsules.ts";
import type { Definition } from "../kit/definition.ts";

/**
 * In the urn's table. What the key tells is not stored again: under a kilobyte, it takes one unit alone and two in the
 * transaction that marks its dwelling.
 */
export const voterCapsule: Definition<Capsule, Pick<Capsule, "ballot" | "hash">> = {
  type: "voterCapsule",
  version: 1,
  schema: Capsule,
  keyOf: ({ ballot, hash }) => ({ ballot, hash }),
  place: capsulePlace,
  fromPlace: ({ within, at }) => ({ ballot: within.at(-2), hash: at.at(-1) }),
  upcasts: {},
};
