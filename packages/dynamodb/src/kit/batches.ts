import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, BatchWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { type Backoff, MOST_TRIES, rest } from "./backoff.ts";
import type { Key } from "./place.ts";
import type { RawItem } from "./raw-item.ts";

type Batch = {
  readonly documents: DynamoDBDocumentClient;
  readonly TableName: string;
  readonly backoff: Backoff;
  readonly report: (operation: string, consumed: readonly ConsumedCapacity[] | undefined) => void;
};

const MOST_READ = 100;
const MOST_WRITTEN = 25;

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

/** DynamoDB may leave part of a batch undone under load: sends again what is left. */
const untilDone = async <T>(
  backoff: Backoff,
  all: readonly T[],
  send: (some: readonly T[]) => Promise<readonly T[]>,
): Promise<void> => {
  let left = all;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === MOST_TRIES)
      throw Object.assign(new Error("batch left undone"), { name: "ThrottlingException" });
    if (attempt > 0) await rest(backoff, attempt - 1);
    left = await send(left);
  }
};

type SomeKey = Readonly<Record<string, unknown>>;

/** The items found, in no order. */
export const getItems = async (batch: Batch, keys: readonly Key[]): Promise<readonly RawItem[]> => {
  const { documents, TableName, report } = batch;
  const found: RawItem[] = [];
  const send = async (some: readonly SomeKey[]): Promise<readonly SomeKey[]> => {
    const answer = await documents.send(
      new BatchGetCommand({
        ReturnConsumedCapacity: "TOTAL",
        RequestItems: { [TableName]: { Keys: [...some], ConsistentRead: true } },
      }),
    );
    report("BatchGetItem", answer.ConsumedCapacity);
    found.push(...(answer.Responses?.[TableName] ?? []));
    return answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
  };
  for (const some of chunks<SomeKey>(keys, MOST_READ)) await untilDone(batch.backoff, some, send);
  return found;
};

/** Deletes whatever is at these keys: for pages nobody points to and for a territory's erasure only. */
export const deleteItems = async (batch: Batch, keys: readonly Key[]): Promise<void> => {
  const { documents, TableName, report } = batch;
  const send = async (some: readonly SomeKey[]): Promise<readonly SomeKey[]> => {
    const answer = await documents.send(
      new BatchWriteCommand({
        ReturnConsumedCapacity: "TOTAL",
        RequestItems: { [TableName]: some.map((key) => ({ DeleteRequest: { Key: { ...key } } })) },
      }),
    );
    report("BatchWriteItem", answer.ConsumedCapacity);
    const left: SomeKey[] = [];
    for (const { DeleteRequest } of answer.UnprocessedItems?.[TableName] ?? []) {
      if (DeleteRequest?.Key) left.push(DeleteRequest.Key);
    }
    return left;
  };
  for (const some of chunks<SomeKey>(keys, MOST_WRITTEN)) await untilDone(batch.backoff, some, send);
};
