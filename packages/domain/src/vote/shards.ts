const DWELLINGS_PER_SHARD = 5000;
const LEAST_SHARDS = 4;
const MOST_SHARDS = 16;

/**
 * How many shards an attendance list is spread over, so that marks made at once rarely meet on one counter. Turnout
 * reads one counter a shard: it costs the same up to 20 000 dwellings in one quartier.
 */
export const shardsFor = (concerned: number): number =>
  Math.min(MOST_SHARDS, Math.max(LEAST_SHARDS, Math.ceil(concerned / DWELLINGS_PER_SHARD)));

/** The shard of a dwelling: FNV-1a over its reference, the same for ever. */
export const shardOf = (ref: string, shards: number): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < ref.length; index += 1) {
    hash ^= ref.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % shards;
};
