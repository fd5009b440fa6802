import type { RecordName, RecordValues } from "@ipt/application/ports/records.ts";
import type { Change, Commit } from "@ipt/application/ports/store.ts";
import { items } from "../items/items.ts";
import { sampleOf } from "./storable.ts";

const samples = new Map<RecordName, unknown>();

const sampled = <R extends RecordName>(record: R): RecordValues[R] => {
  if (!samples.has(record)) samples.set(record, sampleOf(items[record], 1, 11)[0]);
  return items[record].schema().parse(samples.get(record));
};

/** A valid record, the same each time, with the given fields instead of its own. */
export const example = <R extends RecordName>(
  record: R,
  fields: Partial<RecordValues[R]>,
): RecordValues[R] => ({ ...sampled(record), ...fields });

export const AT = "2026-11-23T08:00:00.000Z";

/** A commit of these changes, its event named after `id`. */
export const commitOf = (id: string, changes: readonly Change[], rest: Partial<Commit> = {}): Commit => ({
  changes,
  event: example("event", { id, at: AT, quartier: null, data: {} }),
  idempotency: null,
  ...rest,
});

export const idempotencyOf = (key: string, at = AT) => ({ key, fingerprint: "f", result: '{"id":"a"}', at });
