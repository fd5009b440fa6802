import { shardOf } from "@ipt/domain/vote/shards.ts";
import { type Place, padded, type Range } from "../kit/place.ts";

/** Partitions that the ballots begun of a vote are spread over. */
export const CAPSULE_SHARDS = 16;

const shard = (ballot: string, number: number): string[] => ["CAPSULE", ballot, padded(number, 2)];

/** `T#<territory>#CAPSULE#<vote>#<shard>` / `<hash of the code>`: one dwelling begins one ballot. */
export const capsulePlace = ({
  ballot,
  hash,
}: {
  readonly ballot: string;
  readonly hash: string;
}): Place => ({
  within: shard(ballot, shardOf(hash, CAPSULE_SHARDS)),
  at: [hash],
});

/** Every partition that holds capsules of a vote. */
export const capsulePartitions = (ballot: string): Range[] =>
  Array.from({ length: CAPSULE_SHARDS }, (_, number) => ({ within: shard(ballot, number), under: [] }));
