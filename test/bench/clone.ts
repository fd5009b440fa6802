import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import * as z from "zod";
import { type Item, MOST_WRITTEN, putAll, slices } from "../world/every-item.ts";

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
    slices(items, MOST_WRITTEN).map((some) => () => some.map((item) => renamed(item, from, to))),
  );
  const write = async (): Promise<void> => {
    for (let batch = batches.pop(); batch; batch = batches.pop())
      await putAll(client, mainTable.name, batch());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
};
