import type { RecordKeys, RecordName, RecordValues } from "./records.ts";
import type { Absence, ChangeOf, Guard } from "./store.ts";

export const create = <R extends RecordName>(record: R, value: RecordValues[R]): ChangeOf<R> => ({
  op: "create",
  record,
  value,
});

export const replace = <R extends RecordName>(
  record: R,
  value: RecordValues[R],
  revision: number,
): ChangeOf<R> => ({ op: "replace", record, value, revision });

export const remove = <R extends RecordName>(
  record: R,
  key: RecordKeys[R],
  revision: number,
): ChangeOf<R> => ({ op: "remove", record, key, revision });

export const unchanged = <R extends RecordName>(
  record: R,
  key: RecordKeys[R],
  revision: number,
): Guard<R> => ({ op: "unchanged", record, key, revision });

export const absent = <R extends RecordName>(record: R, key: RecordKeys[R]): Absence<R> => ({
  op: "absent",
  record,
  key,
});
