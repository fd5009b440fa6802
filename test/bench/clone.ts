import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import * as z from "zod";

type Item = Record<string, AttributeValue>;

const BATCH = 25;
const AT_ONCE = 4;

const pkOf = (item: Item): string => item["pk"]?.S ?? "";

/** Every item of a territory. A bench may scan; the product never does. */
export const itemsOf = async (client: DynamoDBClient, territory: string): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: mainTable.name, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    found.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  const root = `T#${territory}`;
  return found.filter((item) => pkOf(item) === root || pkOf(item).startsWith(`${root}#`));
};

const Copy = z.custom<Item>((value) => typeof value === "object" && value !== null);

const renamed = (item: Item, from: string, to: string): Item =>
  Copy.parse(JSON.parse(JSON.stringify(item).replaceAll(from, to)));

/** Writes items again under other territories, whatever names them included. */
export const copyTo = async (
  client: DynamoDBClient,
  items: readonly Item[],
  from: string,
  territories: readonly string[],
): Promise<void> => {
  const batches: (() => Item[])[] = territories.flatMap((to) =>
    Array.from(
      { length: Math.ceil(items.length / BATCH) },
      (_, index) => () =>
        items.slice(index * BATCH, (index + 1) * BATCH).map((item) => renamed(item, from, to)),
    ),
  );
  const write = async (): Promise<void> => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      const requests = batch().map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [mainTable.name]: requests } }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
};
