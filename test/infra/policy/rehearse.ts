import { BatchWriteItemCommand, CreateTableCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { type FunctionName, restoredTableInfix } from "@ipt/contracts/deployment.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { openCloud } from "../../rehearsal/cloud.ts";
import { queueEvent, scheduleEvent } from "../../rehearsal/events.ts";
import { populate } from "../../world/populate.ts";
import type { Service } from "../../world/service.ts";
import { NOW } from "../../world/walk.ts";
import type { Wire } from "./requests-of.ts";

const RESTORED = `${mainTable.name}${restoredTableInfix}20260316`;
const TERRITORY = "amber";
const WRITTEN_AT_ONCE = 25;

/** What point-in-time recovery makes: a table beside, with every territory in it. */
const copyTable = async ({ engine }: Service): Promise<void> => {
  const attribute = (name: string) => ({ AttributeName: name, AttributeType: "S" }) as const;
  await engine.client.send(
    new CreateTableCommand({
      TableName: RESTORED,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [attribute(mainTable.partitionKey), attribute(mainTable.sortKey)],
      KeySchema: [
        { AttributeName: mainTable.partitionKey, KeyType: "HASH" },
        { AttributeName: mainTable.sortKey, KeyType: "RANGE" },
      ],
    }),
  );
  const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: mainTable.name }));
  for (let at = 0; at < Items.length; at += WRITTEN_AT_ONCE) {
    const some = Items.slice(at, at + WRITTEN_AT_ONCE).map((Item) => ({ PutRequest: { Item } }));
    await engine.client.send(new BatchWriteItemCommand({ RequestItems: { [RESTORED]: some } }));
  }
};

/** Something lost and something that came since, for the restoration to put back and to take away. */
const spoil = async ({ engine }: Service, territory: string): Promise<void> => {
  const pk = { S: `T#${territory}` };
  const extra = {
    pk,
    sk: { S: "P#PARTNER#since" },
    t: { S: "partner" },
    v: { N: "1" },
    r: { N: "1" },
    d: { M: {} },
  };
  await engine.client.send(
    new BatchWriteItemCommand({
      RequestItems: {
        [mainTable.name]: [
          { DeleteRequest: { Key: { pk, sk: { S: "TERRITORY" } } } },
          { PutRequest: { Item: extra } },
        ],
      },
    }),
  );
};

/**
 * What the functions that nothing local runs ask of the table: their bundles, as built, started as Lambda would, on a
 * lived-in territory. By function, as signed.
 */
export const rehearse = async (): Promise<ReadonlyMap<string, readonly Wire[]>> => {
  const cloud = await openCloud();
  try {
    const place = await populate(cloud.service, TERRITORY);
    cloud.service.setNow(NOW);
    const invoke = async (name: FunctionName, event: unknown): Promise<void> => {
      const running = await cloud.start(name);
      const invoked = await running.invoke(event);
      if (!invoked.ok)
        throw new Error(`${name}: ${JSON.stringify(invoked.error)} ${running.lines.join("\n")}`);
    };
    await invoke("schedule", scheduleEvent(NOW));
    await invoke("vote-clock", queueEvent([JSON.stringify({ territory: TERRITORY })]));
    await copyTable(cloud.service);
    await spoil(cloud.service, place.territory("suspended"));
    const restored = {
      territory: place.territory("suspended"),
      from: RESTORED,
      operator: "olivier",
      apply: true,
    };
    await invoke("restore", restored);
    const byFunction = Map.groupBy(cloud.engine.calls, ({ principal }) => principal.function);
    return new Map([...byFunction].map(([name, calls]) => [name, calls.map(({ wire }) => wire)]));
  } finally {
    await cloud.stop();
  }
};
