import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";

export type Consumption = {
  /** The API operation, such as `Query`. */
  readonly operation: string;
  /** Read request units; halves occur. */
  readonly reads: number;
  readonly writes: number;
};

/** Called once per answered call. Calls that failed consume units too, but DynamoDB doesn't say how many. */
export type CapacityMeter = (consumption: Consumption) => void;

const READERS: ReadonlySet<string> = new Set(["GetItem", "BatchGetItem", "Query"]);

export const consumptionOf = (
  operation: string,
  consumed: ConsumedCapacity | readonly ConsumedCapacity[] | undefined,
): Consumption => {
  const all = [consumed ?? []].flat();
  const total = all.reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
  return READERS.has(operation)
    ? { operation, reads: total, writes: 0 }
    : { operation, reads: 0, writes: total };
};
