import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  type GetRecordsCommandOutput,
  GetShardIteratorCommand,
} from "@aws-sdk/client-dynamodb-streams";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { everyItem } from "../world/every-item.ts";

export type Item = Readonly<Record<string, unknown>>;

/** A table as whoever holds the storage has it. */
export const scanTable = async (client: DynamoDBClient, name: string): Promise<Item[]> =>
  (await everyItem(client, name)).map((item) => unmarshall(item));

/** The stream of a table, or `null` where it has none. */
export const streamOf = async (client: DynamoDBClient, name: string): Promise<string | null> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  return Table?.LatestStreamArn ?? null;
};

/** Every record of a stream, old and new images, in their order. */
export const readStream = async (client: DynamoDBStreamsClient, arn: string): Promise<unknown[]> => {
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
  const records: unknown[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const start = await client.send(
      new GetShardIteratorCommand({ StreamArn: arn, ShardId, ShardIteratorType: "TRIM_HORIZON" }),
    );
    let iterator = start.ShardIterator;
    for (let found = 1; iterator && found > 0; ) {
      const page: GetRecordsCommandOutput = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator }),
      );
      found = page.Records?.length ?? 0;
      records.push(...(page.Records ?? []));
      iterator = page.NextShardIterator;
    }
  }
  return records;
};

/** Every text and number inside a value, names of fields included. */
export const atomsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(atomsOf);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, one]: [string, unknown]) => [name, ...atomsOf(one)]);
  }
  return value === null || value === undefined ? [] : [String(value)];
};
