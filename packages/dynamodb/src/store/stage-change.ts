import type { RecordKeys, RecordName, RecordValues } from "@ipt/application/ports/records.ts";
import type { Addition, Change } from "@ipt/application/ports/store.ts";
import { items } from "../items/items.ts";
import { encode } from "../kit/codec.ts";
import { absent, atRevision } from "../kit/conditions.ts";
import type { Staged } from "./staged.ts";

/** Throws for records that are only ever added to: a bug. */
const writable = <R extends RecordName>(record: R) => {
  const item = items[record];
  if (item.fromFields) throw new Error(`${record} is only added to`);
  return item;
};

export const stageCreate = <R extends RecordName>(record: R, value: RecordValues[R]): Staged => {
  const { place, attributes } = encode(writable(record), value, 1);
  return { record, reason: "exists", place, write: { kind: "put", attributes, condition: absent } };
};

const stageReplace = <R extends RecordName>(record: R, value: RecordValues[R], revision: number): Staged => {
  const { place, attributes } = encode(writable(record), value, revision + 1);
  const condition = atRevision(revision);
  return { record, reason: "stale", place, write: { kind: "put", attributes, condition } };
};

const stageAt = <R extends RecordName>(
  kind: "delete" | "check",
  record: R,
  key: RecordKeys[R],
  revision: number,
): Staged => ({
  record,
  reason: "stale",
  place: items[record].place(key),
  write: { kind, condition: atRevision(revision) },
});

const stageAbsent = <R extends RecordName>(record: R, key: RecordKeys[R]): Staged => ({
  record,
  reason: "exists",
  place: items[record].place(key),
  write: { kind: "check", condition: absent },
});

/** The id of a territory erased is never given again. */
const stageNeverErased = (): Staged => ({
  record: "territory",
  reason: "exists",
  place: items.erasure.place({}),
  write: { kind: "check", condition: absent },
});

export const stageChange = (change: Exclude<Change, Addition>): Staged[] => {
  switch (change.op) {
    case "create": {
      const staged = stageCreate(change.record, change.value);
      return change.record === "territory" ? [staged, stageNeverErased()] : [staged];
    }
    case "replace":
      return [stageReplace(change.record, change.value, change.revision)];
    case "remove":
      return [stageAt("delete", change.record, change.key, change.revision)];
    case "unchanged":
      return [stageAt("check", change.record, change.key, change.revision)];
    case "absent":
      return [stageAbsent(change.record, change.key)];
  }
};
