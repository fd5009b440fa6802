import type { AttributeValue, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { itemsOf } from "../../world/every-item.ts";

/** Bytes that DynamoDB adds to each item when it counts storage. */
const PER_ITEM = 100;

const bytes = (text: string): number => Buffer.byteLength(text);

/** Size of a value as the developer's guide counts it: names and texts in UTF-8, three bytes a map or list, one more an entry. */
const sizeOf = (value: AttributeValue): number => {
  if (value.S !== undefined) return bytes(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replace(/^[-.0]+/, "").length / 2) + 1;
  if (value.B !== undefined) return value.B.byteLength;
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.L !== undefined) return 3 + value.L.reduce((sum, one) => sum + 1 + sizeOf(one), 0);
  if (value.M !== undefined)
    return 3 + Object.entries(value.M).reduce((sum, [name, one]) => sum + 1 + bytes(name) + sizeOf(one), 0);
  return [...(value.SS ?? []), ...(value.NS ?? [])].reduce((sum, one) => sum + bytes(one), 0);
};

export const itemSize = (item: Readonly<Record<string, AttributeValue>>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + bytes(name) + sizeOf(value), 0);

/** Bytes billed for the items of a table whose partition is of one territory. */
export const storedBytes = async (
  client: DynamoDBClient,
  TableName: string,
  territory: string,
): Promise<number> => {
  const items = await itemsOf(client, TableName, territory);
  return items.reduce((sum, item) => sum + itemSize(item) + PER_ITEM, 0);
};
