import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";

/** The managed service leaves items alone whose expiry lies further back: most often a unit mistaken. */
const OLDEST_SECONDS = 5 * 365 * 24 * 3600;

const { name: TableName, partitionKey, sortKey, expiryAttribute } = mainTable;

type Bounds = { ":now": AttributeValue; ":oldest": AttributeValue };
const EXPIRED = "#expiry < :now AND #expiry > :oldest";

const boundsAt = (now: string): Bounds => {
  const seconds = Math.floor(Date.parse(now) / 1000);
  return { ":now": { N: String(seconds) }, ":oldest": { N: String(seconds - OLDEST_SECONDS) } };
};

/** False when the item was renewed or removed since it was read. */
const removeExpired = async (
  client: DynamoDBClient,
  key: Record<string, AttributeValue>,
  bounds: Bounds,
): Promise<boolean> => {
  try {
    await client.send(
      new DeleteItemCommand({
        TableName,
        Key: key,
        ConditionExpression: EXPIRED,
        ExpressionAttributeNames: { "#expiry": expiryAttribute },
        ExpressionAttributeValues: bounds,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

/**
 * Deletes the items of the main table whose expiry (epoch seconds) is before `now`, as the managed service does in
 * the background and the embedded engine does not. Reads the whole table: for one machine only.
 * Returns how many were deleted.
 */
export const sweepExpired = async (client: DynamoDBClient, now: string): Promise<number> => {
  const bounds = boundsAt(now);
  let deleted = 0;
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName,
        FilterExpression: EXPIRED,
        ProjectionExpression: "#pk, #sk",
        ExpressionAttributeNames: { "#pk": partitionKey, "#sk": sortKey, "#expiry": expiryAttribute },
        ExpressionAttributeValues: bounds,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const key of page.Items ?? []) if (await removeExpired(client, key, bounds)) deleted += 1;
    from = page.LastEvaluatedKey;
  } while (from);
  return deleted;
};
