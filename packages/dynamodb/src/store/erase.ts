import { type Place, type Range, segmentsOf } from "../kit/place.ts";
import { keyOfRaw, type RawItem } from "../kit/raw-item.ts";
import type { Space } from "../kit/space.ts";
import { base, partitionsOf } from "./partitions.ts";

/** Passes over the partitions while writes still under way elsewhere leave something behind. */
const MOST_PASSES = 5;

type Counts = Map<string, number>;

/** Replaced by the certificate, in one transaction: until then the erasure can be begun again. */
const KEPT: ReadonlySet<unknown> = new Set(["territory", "erasure"]);

const count = (counts: Counts, raw: RawItem): void => {
  const type = typeof raw.t === "string" ? raw.t : "unknown";
  counts.set(type, (counts.get(type) ?? 0) + 1);
};

/** Deletes what a partition holds and answers how many items that was. */
const empty = async (space: Space, range: Range, counts: Counts): Promise<number> => {
  const found = (await space.readAll(range)).filter((raw) => !KEPT.has(raw.t));
  await space.deleteMany(
    found.map((raw): Place => ({ within: range.within, at: segmentsOf(keyOfRaw(raw).sk) })),
  );
  for (const raw of found) count(counts, raw);
  return found.length;
};

/**
 * Deletes every item of the territory but its profile, which goes when the certificate is left, and answers how many
 * of each type, the profile included. Each pass finds the partitions afresh and reads them all again, so that the last
 * one is the proof that nothing is left; throws if something still appears after five. For a suspended territory.
 */
export const eraseAll = async (space: Space, now: string): Promise<Readonly<Record<string, number>>> => {
  const counts: Counts = new Map();
  const known = new Map<string, Range>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    for (const range of await partitionsOf(space, now)) known.set(range.within.join("#"), range);
    known.delete("");
    let deleted = 0;
    for (const range of known.values()) deleted += await empty(space, range, counts);
    if (deleted > 0) continue;
    await empty(space, base, counts);
    const left = await space.readAll(base);
    if (left.every((raw) => KEPT.has(raw.t))) {
      for (const raw of left.filter((one) => one.t === "territory")) count(counts, raw);
      return Object.fromEntries(counts);
    }
  }
  throw new Error("the territory is still being written to");
};
