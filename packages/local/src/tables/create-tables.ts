import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";

type TableShape = {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly billingMode: "PAY_PER_REQUEST";
  readonly streamViewType?: "NEW_AND_OLD_IMAGES";
  readonly expiryAttribute?: string;
};

const create = (table: TableShape): CreateTableCommand =>
  new CreateTableCommand({
    TableName: table.name,
    BillingMode: table.billingMode,
    AttributeDefinitions: [
      { AttributeName: table.partitionKey, AttributeType: "S" },
      { AttributeName: table.sortKey, AttributeType: "S" },
    ],
    KeySchema: [
      { AttributeName: table.partitionKey, KeyType: "HASH" },
      { AttributeName: table.sortKey, KeyType: "RANGE" },
    ],
    ...(table.streamViewType
      ? { StreamSpecification: { StreamEnabled: true, StreamViewType: table.streamViewType } }
      : {}),
  });

/** True when this call created the table, false when it was there. Resolves once the table is active. */
const createTable = async (client: DynamoDBClient, table: TableShape): Promise<boolean> => {
  try {
    await client.send(create(table));
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
  const described = await client.send(new DescribeTableCommand({ TableName: table.name }));
  if (described.Table?.TableStatus !== "ACTIVE") {
    await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1 }, { TableName: table.name });
  }
  if (table.expiryAttribute) {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table.name,
        TimeToLiveSpecification: { AttributeName: table.expiryAttribute, Enabled: true },
      }),
    );
  }
  return true;
};

/** Creates the main table and the urn where they are absent; existing tables and their items are left alone. */
export const createTables = async (
  client: DynamoDBClient,
): Promise<{ readonly created: readonly string[] }> => {
  const created: string[] = [];
  for (const table of [mainTable, urnTable] satisfies readonly TableShape[]) {
    if (await createTable(client, table)) created.push(table.name);
  }
  return { created };
};
