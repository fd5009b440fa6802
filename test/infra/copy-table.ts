import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import type { Service } from "../world/service.ts";

const WRITTEN_AT_ONCE = 25;

/** What point-in-time recovery makes: a table beside the main one, with every territory in it. */
export const copyTable = async ({ engine }: Service, TableName: string): Promise<void> => {
  const attribute = (name: string) => ({ AttributeName: name, AttributeType: "S" }) as const;
  await engine.client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [attribute(mainTable.partitionKey), attribute(mainTable.sortKey)],
      KeySchema: [
        { AttributeName: mainTable.partitionKey, KeyType: "HASH" },
        { AttributeName: mainTable.sortKey, KeyType: "RANGE" },
      ],
    }),
  );
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await engine.client.send(
      new ScanCommand({ TableName: mainTable.name, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    const items = page.Items ?? [];
    for (let at = 0; at < items.length; at += WRITTEN_AT_ONCE) {
      const some = items.slice(at, at + WRITTEN_AT_ONCE).map((Item) => ({ PutRequest: { Item } }));
      await engine.client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: some } }));
    }
    from = page.LastEvaluatedKey;
  } while (from);
};
