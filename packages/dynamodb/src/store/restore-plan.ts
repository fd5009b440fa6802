import { isDeepStrictEqual } from "node:util";
import type { Attributes, RawItem } from "../kit/raw-item.ts";
import { keyOfRaw } from "../kit/raw-item.ts";

/** What putting one partition back asks for: writes guarded by the revision that was read. */
export type RestoreStep =
  | {
      readonly kind: "put";
      readonly sk: string;
      readonly attributes: Attributes;
      readonly seen: number | null;
    }
  | { readonly kind: "delete"; readonly sk: string; readonly seen: number };

/** Answers of the last day, logs of what was sent, and proof of an erasure: none is taken back. */
const LEFT_ALONE: ReadonlySet<unknown> = new Set([
  "idempotency",
  "allowance",
  "requestCount",
  "dataExport",
  "erasure",
  "webhookDelivery",
]);

/** Only ever added to: what happened since the backup did happen. */
const APPEND_ONLY: ReadonlySet<unknown> = new Set(["event"]);

/** Whoever lost access since the backup must not regain it by a restoration. */
const ACCESS: ReadonlySet<unknown> = new Set(["member", "apiKey", "webhook"]);

const isAttributes = (item: object): item is Attributes =>
  "t" in item &&
  typeof item.t === "string" &&
  "v" in item &&
  typeof item.v === "number" &&
  "r" in item &&
  "d" in item;

const revisionOf = (raw: RawItem): number => (typeof raw.r === "number" ? raw.r : 0);

const attributesOf = (raw: RawItem, revision: number): Attributes => {
  const { pk: _pk, sk: _sk, ...rest } = raw;
  const attributes = { ...rest, r: revision };
  if (!isAttributes(attributes)) throw new Error("an item of the backup is not one of ours");
  return attributes;
};

const withoutRevision = ({ r: _r, ...rest }: RawItem): object => rest;

const putBack = (old: RawItem, present: RawItem | undefined): RestoreStep | null => {
  const { sk } = keyOfRaw(old);
  if (LEFT_ALONE.has(old.t) || ACCESS.has(old.t)) return null;
  if (!present) return { kind: "put", sk, attributes: attributesOf(old, revisionOf(old)), seen: null };
  if (APPEND_ONLY.has(old.t) || isDeepStrictEqual(withoutRevision(old), withoutRevision(present)))
    return null;
  const seen = revisionOf(present);
  // Above both, so that nobody's memory of a revision passes for this one.
  const revision = Math.max(seen, revisionOf(old)) + 1;
  return { kind: "put", sk, attributes: attributesOf(old, revision), seen };
};

/** The steps from the present items of a partition to those of the backup. */
export const planPartition = (
  backup: readonly RawItem[],
  present: readonly RawItem[],
): readonly RestoreStep[] => {
  const now = new Map(present.map((raw) => [keyOfRaw(raw).sk, raw]));
  const puts = backup.flatMap((raw) => putBack(raw, now.get(keyOfRaw(raw).sk)) ?? []);
  const kept = new Set(backup.map((raw) => keyOfRaw(raw).sk));
  const deletes = present
    .filter((raw) => ![LEFT_ALONE, APPEND_ONLY, ACCESS].some((set) => set.has(raw.t)))
    .filter((raw) => !kept.has(keyOfRaw(raw).sk))
    .map((raw) => ({ kind: "delete", sk: keyOfRaw(raw).sk, seen: revisionOf(raw) }) as const);
  return [...puts, ...deletes];
};
