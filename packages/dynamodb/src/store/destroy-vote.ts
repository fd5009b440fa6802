import { attendanceShard } from "../keys/attendance.ts";
import { codePartitions } from "../keys/voter-codes.ts";
import { type Place, type Range, segmentsOf } from "../kit/place.ts";
import { keyOfRaw } from "../kit/raw-item.ts";
import type { Space } from "../kit/space.ts";

type Counts = Record<string, number>;

const empty = async (space: Space, range: Range, counts: Counts): Promise<void> => {
  const found = await space.readAll(range);
  await space.deleteMany(
    found.map((raw): Place => ({ within: range.within, at: segmentsOf(keyOfRaw(raw).sk) })),
  );
  for (const { t } of found) if (typeof t === "string") counts[t] = (counts[t] ?? 0) + 1;
};

const shardsOf = (quartier: string, vote: string, shards: number) =>
  Array.from({ length: shards }, (_, shard) => ({ quartier, vote, shard }));

/** Attendance dwelling by dwelling, its sums and codes. Begun again after a failure, it ends the work. */
export const destroyVoteIn = async (
  space: Space,
  quartier: string,
  vote: string,
  shards: number,
): Promise<Counts> => {
  const counts: Counts = {};
  for (const shard of shardsOf(quartier, vote, shards)) await empty(space, attendanceShard(shard), counts);
  for (const range of codePartitions({ quartier, vote })) await empty(space, range, counts);
  return counts;
};
