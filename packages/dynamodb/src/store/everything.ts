import type { RecordName } from "@ipt/application/ports/records.ts";
import { isRecordName, itemOf } from "../items/item-of.ts";
import { decode } from "../kit/codec.ts";
import { IncidentError } from "../kit/incident-error.ts";
import { keyOfRaw, type RawItem } from "../kit/raw-item.ts";
import type { Space } from "../kit/space.ts";
import { partitionsOf } from "./partitions.ts";

const recordOf = async <R extends RecordName>(space: Space, record: R, raw: RawItem): Promise<unknown> =>
  decode(await itemOf(record), raw, space.keyAt).value;

/** Answers made of the same data, kept for a day; counts of an hour that name nobody. */
const PASSING: ReadonlySet<unknown> = new Set(["idempotency", "allowance", "requestCount"]);

/** Every record, the territory's own partition first. What is kept for some hours only is left out. */
export const everythingIn = async function* (
  space: Space,
  now: string,
  onPart: (done: number, total: number) => void = () => undefined,
): AsyncGenerator<{ readonly record: string; readonly value: unknown }> {
  const partitions = await partitionsOf(space, now);
  for (const [index, partition] of partitions.toReversed().entries()) {
    onPart(index, partitions.length);
    for await (const raw of space.walk(partition)) {
      if (PASSING.has(raw.t)) continue;
      if (!isRecordName(raw.t)) throw new IncidentError(keyOfRaw(raw), ["type: unknown"]);
      yield { record: raw.t, value: await recordOf(space, raw.t, raw) };
    }
  }
};
