import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type ScanCommandInput,
  type ScanCommandOutput,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";

export type Item = Record<string, AttributeValue>;

/** Most that one `BatchWriteItem` takes. */
export const MOST_WRITTEN = 25;

/** All that a table holds. Tests and benches may scan; the product never does. */
export const everyItem = async (
  client: DynamoDBClient,
  TableName: string,
  more: Omit<ScanCommandInput, "TableName" | "ExclusiveStartKey"> = {},
): Promise<Item[]> => {
  const found: Item[] = [];
  let from: Item | undefined;
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        ...more,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const item of page.Items ?? []) found.push(item);
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
};

/** All that a table holds of one territory, its quartiers and votes included. */
export const itemsOf = async (
  client: DynamoDBClient,
  TableName: string,
  territory: string,
): Promise<Item[]> => {
  const root = `T#${territory}`;
  const isOfTerritory = ({ pk }: Item): boolean => pk?.S === root || pk?.S?.startsWith(`${root}#`) === true;
  return (await everyItem(client, TableName)).filter(isOfTerritory);
};

/** Slices of at most `size`. */
export const slices = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** Puts and deletes what is asked, one batch after the other. */
export const writeAll = async (
  client: DynamoDBClient,
  TableName: string,
  requests: readonly WriteRequest[],
): Promise<void> => {
  for (const some of slices(requests, MOST_WRITTEN))
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: some } }));
};

export const putAll = (client: DynamoDBClient, TableName: string, items: readonly Item[]): Promise<void> =>
  writeAll(
    client,
    TableName,
    items.map((Item) => ({ PutRequest: { Item } })),
  );
