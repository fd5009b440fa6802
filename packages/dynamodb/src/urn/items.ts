import { shardOf } from "@ipt/domain/vote/shards.ts";
import { SealedKey, UrnBallot, UrnBox } from "@ipt/domain/vote/urn.ts";
import type { Definition } from "../kit/definition.ts";
import { padded, type Range } from "../kit/place.ts";

/** Partitions that the ballots of a vote are spread over. */
export const URN_SHARDS = 16;

export const urnShard = (vote: string, shard: number): Range => ({
  within: [vote, padded(shard, 2)],
  under: [],
});

/** `BALLOT#<vote>#<shard>` / `<tracker>`: both come from the envelope's hash, which orders nothing. */
export const urnBallot: Definition<UrnBallot, { readonly vote: string; readonly tracker: string }> = {
  type: "urnBallot",
  version: 1,
  schema: UrnBallot,
  keyOf: ({ vote, tracker }) => ({ vote, tracker }),
  place: ({ vote, tracker }) => ({
    within: urnShard(vote, shardOf(tracker, URN_SHARDS)).within,
    at: [tracker],
  }),
  upcasts: {},
};

/** `BOX#<vote>` / `BOX`. */
export const urnBox: Definition<UrnBox, string> = {
  type: "urnBox",
  version: 1,
  schema: UrnBox,
  keyOf: ({ ballot }) => ballot,
  place: (ballot) => ({ within: [ballot], at: ["BOX"] }),
  upcasts: {},
};

/** `KEY#<vote>` / `<hash of the public key>`. */
export const sealedKey: Definition<SealedKey, { readonly ballot: string; readonly key: string }> = {
  type: "sealedKey",
  version: 1,
  schema: SealedKey,
  keyOf: ({ ballot, key }) => ({ ballot, key }),
  place: ({ ballot, key }) => ({ within: [ballot], at: [key] }),
  upcasts: {},
};
