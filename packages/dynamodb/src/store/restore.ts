import { createHash } from "node:crypto";
import type { Event } from "@ipt/domain/journal/event.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { event } from "../items/event.ts";
import { encode } from "../kit/codec.ts";
import { absent, atRevision } from "../kit/conditions.ts";
import { type Range, segmentsOf } from "../kit/place.ts";
import type { RawItem } from "../kit/raw-item.ts";
import type { PlacedWrite, Space } from "../kit/space.ts";
import { partitionsOf } from "./partitions.ts";
import { planPartition, type RestoreStep } from "./restore-plan.ts";

export type RestoreRefused = {
  readonly code: "not-in-backup" | "not-suspended" | "erased" | "votes-moved";
};

export type Restored = { readonly put: number; readonly deleted: number };

type Settings = {
  readonly live: Space;
  readonly backup: Space;
  /** RFC 3339, UTC. */
  readonly now: string;
  /** Written with the last change, to say what was done; `null` to count only and write nothing. */
  readonly event: ((restored: Restored) => Event) | null;
};

const CHUNK = 25;
const UNDECIDED: ReadonlySet<string> = new Set(["open", "closed", "counted"]);

const field = (raw: RawItem | undefined, name: string): unknown =>
  typeof raw?.d === "object" && raw.d !== null ? Reflect.get(raw.d, name) : undefined;

const find = (items: readonly RawItem[], type: string): RawItem | undefined =>
  items.find((raw) => raw.t === type);

const votesIn = (items: readonly RawItem[]): ReadonlyMap<string, string> =>
  new Map(
    items
      .filter((raw) => raw.t === "vote")
      .map((raw) => [String(field(raw, "id")), String(field(raw, "status"))]),
  );

/** A vote under way, or one that went on since the backup, is never put back: its ballots can't be. */
const haveVotesMoved = (backup: readonly RawItem[], live: readonly RawItem[]): boolean => {
  const [before, present] = [votesIn(backup), votesIn(live)];
  const undecided = [...before.values(), ...present.values()].some((status) => UNDECIDED.has(status));
  return undecided || [...present].some(([id, status]) => status !== "planned" && before.get(id) !== status);
};

const writeOf = (range: Range, step: RestoreStep): PlacedWrite => {
  const place = { within: range.within, at: segmentsOf(step.sk) };
  const condition = step.seen === null ? absent : atRevision(step.seen);
  return step.kind === "put"
    ? { place, write: { kind: "put", attributes: step.attributes, condition } }
    : { place, write: { kind: "delete", condition } };
};

const isProfile = ({ place }: PlacedWrite): boolean =>
  place.within.length === 0 && place.at[0] === "TERRITORY";

/** The territory comes back as it was, but closed: an operator opens it once they have looked. */
const keptSuspended = (one: PlacedWrite): PlacedWrite => {
  if (!isProfile(one) || one.write.kind !== "put") return one;
  const { attributes } = one.write;
  const value = typeof attributes.d === "object" ? attributes.d : {};
  return {
    ...one,
    write: { ...one.write, attributes: { ...attributes, d: { ...value, status: "suspended" } } },
  };
};

const everyPartition = async (spaces: readonly Space[], now: string): Promise<readonly Range[]> => {
  const found = new Map<string, Range>();
  for (const space of spaces) {
    for (const range of await partitionsOf(space, now)) found.set(range.within.join("#"), range);
  }
  // The territory's own partition last: until then, what leads to the others is still there.
  const own = found.get("");
  found.delete("");
  return own ? [...found.values(), own] : [...found.values()];
};

const refusal = (base: readonly RawItem[], present: readonly RawItem[]): RestoreRefused | null => {
  if (!find(base, "territory")) return { code: "not-in-backup" };
  if (find(present, "erasure")) return { code: "erased" };
  const profile = find(present, "territory");
  return profile && field(profile, "status") !== "suspended" ? { code: "not-suspended" } : null;
};

const tokenOf = (writes: readonly PlacedWrite[], now: string): string =>
  createHash("sha256")
    .update(JSON.stringify([now, writes]))
    .digest("hex")
    .slice(0, 36);

/**
 * Puts a territory back as a backup has it: what differs is written again, what came since is deleted. Kept as they
 * are: the journal, who has access, and answers of the last day. The territory must be suspended or lost, and no vote
 * may have gone on since. Each write is guarded by the revision read, so a restoration that stops half-way, or meets
 * another writer, can be begun again. `live` and `backup` are opened for the same territory.
 */
export const restoreTerritory = async ({
  live,
  backup,
  now,
  event: describe,
}: Settings): Promise<Result<Restored, RestoreRefused>> => {
  const own: Range = { within: [], under: [] };
  const refused = refusal(await backup.readAll(own), await live.readAll(own));
  if (refused) return fail(refused);
  const writes: PlacedWrite[] = [];
  const [before, present]: [RawItem[], RawItem[]] = [[], []];
  for (const range of await everyPartition([backup, live], now)) {
    const [old, current] = await Promise.all([backup.readAll(range), live.readAll(range)]);
    before.push(...old.filter((raw) => raw.t === "vote"));
    present.push(...current.filter((raw) => raw.t === "vote"));
    writes.push(...planPartition(old, current).map((step) => keptSuspended(writeOf(range, step))));
  }
  if (haveVotesMoved(before, present)) return fail({ code: "votes-moved" });
  const restored = {
    put: writes.filter(({ write }) => write.kind === "put").length,
    deleted: writes.filter(({ write }) => write.kind === "delete").length,
  };
  if (!describe) return ok(restored);
  const noted = encode(event, describe(restored), 1);
  const last: PlacedWrite = {
    place: noted.place,
    write: { kind: "put", attributes: noted.attributes, condition: absent },
  };
  const ordered = [...writes.filter((one) => !isProfile(one)), ...writes.filter(isProfile), last];
  for (let at = 0; at < ordered.length; at += CHUNK) {
    const chunk = ordered.slice(at, at + CHUNK);
    await live.transact(chunk, tokenOf(chunk, now));
  }
  return ok(restored);
};
