import type { RecordKeys, RecordName, RecordValues } from "@ipt/application/ports/records.ts";
import type { Addition, Beginning, Change } from "@ipt/application/ports/store.ts";
import { itemOf } from "../items/item-of.ts";
import { encode } from "../kit/codec.ts";
import { absent, atRevision } from "../kit/conditions.ts";
import type { Staged } from "./staged.ts";

/** Throws for records that are only ever added to: a bug. */
const writable = async <R extends RecordName>(record: R) => {
  const item = await itemOf(record);
  if (item.fromFields) throw new Error(`${record} is only added to`);
  return item;
};

export const stageCreate = async <R extends RecordName>(
  record: R,
  value: RecordValues[R],
): Promise<Staged> => {
  const { place, attributes } = encode(await writable(record), value, 1);
  return { record, reason: "exists", place, write: { kind: "put", attributes, condition: absent } };
};

const stageReplace = async <R extends RecordName>(
  record: R,
  value: RecordValues[R],
  revision: number,
): Promise<Staged> => {
  const { place, attributes } = encode(await writable(record), value, revision + 1);
  const condition = atRevision(revision);
  return { record, reason: "stale", place, write: { kind: "put", attributes, condition } };
};

const stageAt = async <R extends RecordName>(
  kind: "delete" | "check",
  record: R,
  key: RecordKeys[R],
  revision: number,
): Promise<Staged> => ({
  record,
  reason: "stale",
  place: (await itemOf(record)).place(key),
  write: { kind, condition: atRevision(revision) },
});

const stageAbsent = async <R extends RecordName>(record: R, key: RecordKeys[R]): Promise<Staged> => ({
  record,
  reason: "exists",
  place: (await itemOf(record)).place(key),
  write: { kind: "check", condition: absent },
});

/** The id of a territory erased is never given again. */
const stageNeverErased = async (): Promise<Staged> => ({
  record: "territory",
  reason: "exists",
  place: (await itemOf("erasure")).place({}),
  write: { kind: "check", condition: absent },
});

export const stageChange = async (change: Exclude<Change, Addition | Beginning>): Promise<Staged[]> => {
  switch (change.op) {
    case "create": {
      const staged = await stageCreate(change.record, change.value);
      return change.record === "territory" ? [staged, await stageNeverErased()] : [staged];
    }
    case "replace":
      return [await stageReplace(change.record, change.value, change.revision)];
    case "remove":
      return [await stageAt("delete", change.record, change.key, change.revision)];
    case "unchanged":
      return [await stageAt("check", change.record, change.key, change.revision)];
    case "absent":
      return [await stageAbsent(change.record, change.key)];
  }
};
