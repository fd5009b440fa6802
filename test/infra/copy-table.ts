import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { everyItem, putAll } from "../world/every-item.ts";
import type { Service } from "../world/service.ts";

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
  await putAll(engine.client, TableName, await everyItem(engine.client, mainTable.name));
};
