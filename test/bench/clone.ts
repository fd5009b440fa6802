import { BatchWriteItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import * as z from "zod";
import { type Item, slices } from "../world/every-item.ts";

const BATCH = 25;
const AT_ONCE = 4;

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
  const batches = territories.flatMap((to) =>
    slices(items, BATCH).map((some) => () => some.map((item) => renamed(item, from, to))),
  );
  const write = async (): Promise<void> => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      const requests = batch().map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [mainTable.name]: requests } }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
};
