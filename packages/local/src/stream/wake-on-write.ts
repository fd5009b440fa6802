import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

const writes: ReadonlySet<string | undefined> = new Set([
  "PutItemCommand",
  "UpdateItemCommand",
  "DeleteItemCommand",
  "BatchWriteItemCommand",
  "TransactWriteItemsCommand",
]);

/** Calls `wake` after each write that goes through this client, so that the stream is read without waiting. */
export const wakeOnWrite = (client: DynamoDBClient, wake: () => void): void => {
  client.middlewareStack.add(
    (next, context) => async (input) => {
      const output = await next(input);
      if (writes.has(context.commandName)) wake();
      return output;
    },
    { step: "initialize", name: "wakeOnWrite", override: true },
  );
};
