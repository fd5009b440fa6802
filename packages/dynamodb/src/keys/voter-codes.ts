import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import { type Place, padded, type Range } from "../kit/place.ts";

/** Voters come all at once on an opening evening: hashes are spread over partitions. */
export const CODE_SHARDS = 16;

type InVote = { readonly quartier: string; readonly vote: string };

const of = ({ quartier, vote }: InVote): string[] => ["V", quartier, vote];

export const voterCodePlace = (key: RecordKeys["voterCode"]): Place => ({
  within: [...of(key), padded(shardOf(key.hash, CODE_SHARDS), 2)],
  at: ["CODE", key.hash],
});
export const codePagePlace = (key: RecordKeys["codePage"]): Place => ({
  within: of(key),
  at: ["PAGE", key.edition, padded(key.page, 5)],
});
export const codeReplacementPlace = (key: RecordKeys["codeReplacement"]): Place => ({
  within: of(key),
  at: ["REPLACEMENT", key.id],
});
export const codeReplacements = (scope: ListScopes["codeReplacement"]): Range => ({
  within: of(scope),
  under: ["REPLACEMENT"],
});

/** Every partition that holds codes of a vote. */
export const codePartitions = (vote: InVote): Range[] => [
  ...Array.from({ length: CODE_SHARDS }, (_, shard) => ({
    within: [...of(vote), padded(shard, 2)],
    under: [],
  })),
  { within: of(vote), under: [] },
];
