import { marshall } from "@aws-sdk/util-dynamodb";
import { itemSize } from "./stored-bytes.ts";

/** Units that one call took in one partition. */
export type PartitionUnits = { readonly partition: string; readonly reads: number; readonly writes: number };

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "?");

/** A transaction reads before it writes, and is billed for both. */
const TRANSACTION = 2;
const WRITE_BYTES = 1024;

type Part = { readonly partition: string; readonly writes: number | null };

const transacted = (input: unknown): readonly Part[] =>
  list(field(input, "TransactItems")).map((one) => {
    const item = field(field(one, "Put"), "Item");
    if (typeof item === "object" && item !== null) {
      const size = itemSize(marshall(item, { removeUndefinedValues: true }));
      return { partition: text(field(item, "pk")), writes: TRANSACTION * Math.ceil(size / WRITE_BYTES) };
    }
    const other = field(one, "Update") ?? field(one, "Delete") ?? field(one, "ConditionCheck");
    return { partition: text(field(field(other, "Key"), "pk")), writes: null };
  });

const keysOf = (input: unknown): readonly string[] => {
  const single = field(field(input, "Key") ?? field(input, "Item"), "pk");
  const queried = field(field(input, "ExpressionAttributeValues"), ":pk");
  const batched = Object.values(field(input, "RequestItems") ?? {}).flatMap((request) => [
    ...list(field(request, "Keys")).map((key) => field(key, "pk")),
    ...list(request).map((one) => field(field(field(one, "DeleteRequest"), "Key"), "pk")),
  ]);
  return [single, queried, ...batched].filter((key): key is string => typeof key === "string");
};

/**
 * Where the units of a call went, from what it sent: items put weigh their size, the other parts of a transaction
 * share the rest, the keys of a batch share alike.
 */
export const partitionUnits = (
  input: unknown,
  units: number,
  reading: boolean,
): readonly PartitionUnits[] => {
  const parts = transacted(input);
  if (parts.length > 0) {
    const known = parts.reduce((sum, { writes }) => sum + (writes ?? 0), 0);
    const unknown = parts.filter(({ writes }) => writes === null).length;
    const each = unknown === 0 ? 0 : Math.max(0, units - known) / unknown;
    return parts.map(({ partition, writes }) => ({ partition, reads: 0, writes: writes ?? each }));
  }
  const keys = keysOf(input);
  return keys.map((partition) => ({
    partition,
    reads: reading ? units / keys.length : 0,
    writes: reading ? 0 : units / keys.length,
  }));
};
