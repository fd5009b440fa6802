import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import type { StreamRecord } from "./stream-event.ts";
import { toStreamRecord } from "./to-stream-record.ts";

/** A shard being followed. `after` is the last sequence number handled; a finished shard gives nothing more. */
export type Shard = {
  readonly id: string;
  after: string | undefined;
  iterator: string | undefined;
  finished: boolean;
};

/** The stream now attached to the table; throws when it has none. */
export const findStream = async (client: DynamoDBStreamsClient, table: string): Promise<string> => {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: table }));
  const latest = Streams.toSorted((a, b) => (a.StreamLabel ?? "").localeCompare(b.StreamLabel ?? "")).at(-1);
  if (!latest?.StreamArn) throw new Error(`table ${table} has no stream`);
  return latest.StreamArn;
};

/** Identifiers of the stream's shards, parents before children. */
export const listShards = async (
  client: DynamoDBStreamsClient,
  stream: string,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  let from: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn: stream, ...(from ? { ExclusiveStartShardId: from } : {}) }),
    );
    for (const shard of StreamDescription?.Shards ?? []) if (shard.ShardId) ids.push(shard.ShardId);
    from = StreamDescription?.LastEvaluatedShardId;
  } while (from);
  return ids;
};

const openIterator = async (client: DynamoDBStreamsClient, stream: string, shard: Shard): Promise<string> => {
  const position = shard.after
    ? ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: shard.after } as const)
    : ({ ShardIteratorType: "TRIM_HORIZON" } as const);
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamArn: stream, ShardId: shard.id, ...position }),
  );
  if (!ShardIterator) throw new Error(`no iterator for shard ${shard.id}`);
  return ShardIterator;
};

const BATCH = 100;

/** Next records of a shard, at most 100, oldest first. Moves the shard's iterator, not its `after`. */
export const readShard = async (
  client: DynamoDBStreamsClient,
  stream: string,
  shard: Shard,
): Promise<readonly StreamRecord[]> => {
  try {
    return await readPage(client, stream, shard);
  } catch (error) {
    if (error instanceof TrimmedDataAccessException) shard.after = undefined;
    else if (!(error instanceof ExpiredIteratorException)) throw error;
    shard.iterator = undefined;
    return readPage(client, stream, shard);
  }
};

const readPage = async (
  client: DynamoDBStreamsClient,
  stream: string,
  shard: Shard,
): Promise<readonly StreamRecord[]> => {
  shard.iterator ??= await openIterator(client, stream, shard);
  const page = await client.send(new GetRecordsCommand({ ShardIterator: shard.iterator, Limit: BATCH }));
  shard.iterator = page.NextShardIterator;
  shard.finished = page.NextShardIterator === undefined;
  return (page.Records ?? []).map((record) => toStreamRecord(record, stream));
};
