import type { Attended } from "@ipt/domain/vote/vote.ts";
import { attendanceTally } from "../items/attendance-tally.ts";
import { decode } from "../kit/codec.ts";
import type { Space } from "../kit/space.ts";

/** Attendance of each shard of a vote, in order; a shard nobody voted in has no item, and counts 0. */
export const attendanceFrom = async (
  space: Space,
  quartier: string,
  vote: string,
  shards: number,
): Promise<readonly Attended[]> => {
  const numbers = Array.from({ length: shards }, (_, shard) => shard);
  const found = await space.getMany(numbers.map((shard) => attendanceTally.place({ quartier, vote, shard })));
  const tallies = found.map((raw) => decode(attendanceTally, raw, space.keyAt).value);
  const byShard = new Map(tallies.map(({ shard, paper, online }) => [shard, { paper, online }]));
  return numbers.map((shard) => byShard.get(shard) ?? { paper: 0, online: 0 });
};
