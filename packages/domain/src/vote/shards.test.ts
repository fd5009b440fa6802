import fc from "fast-check";
import { expect, test } from "vitest";
import { shardOf, shardsFor } from "./shards.ts";

test("A dwelling always falls in the same shard, one of those the vote has", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat({ max: 300_000 }), (ref, concerned) => {
      const shards = shardsFor(concerned);
      expect(shards).toBeGreaterThanOrEqual(4);
      if (concerned <= 20_000) expect(shards).toBe(4);
      expect(shards).toBeLessThanOrEqual(16);
      const shard = shardOf(ref, shards);
      expect(shard).toBeGreaterThanOrEqual(0);
      expect(shard).toBeLessThan(shards);
      expect(shardOf(ref, shards)).toBe(shard);
    }),
  );
});

test("References a landlord numbers in order are spread over the shards", () => {
  const counts = new Array<number>(16).fill(0);
  for (let index = 0; index < 8000; index += 1) {
    const shard = shardOf(`1A-${String(index).padStart(4, "0")}`, 16);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(Math.max(...counts)).toBeLessThan(1.5 * (8000 / 16));
});

test("Shards never move: marks already written must be found again", () => {
  expect(["1A-001", "1A-002", "B/12.3", "a"].map((ref) => shardOf(ref, 16))).toEqual([13, 4, 14, 12]);
});
