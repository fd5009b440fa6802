import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

const opened = new WeakMap<DynamoDBClient, DynamoDBDocumentClient>();

/** One document client a client: both share their settings, and two would overwrite each other's. */
export const documentsOf = (client: DynamoDBClient): DynamoDBDocumentClient => {
  const known = opened.get(client);
  if (known) return known;
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  opened.set(client, documents);
  return documents;
};
