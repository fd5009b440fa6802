import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import { type FunctionName, restoredTableInfix } from "@ipt/contracts/deployment.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { openCloud } from "../../rehearsal/cloud.ts";
import { queueEvent, scheduleEvent } from "../../rehearsal/events.ts";
import { populate } from "../../world/populate.ts";
import type { Service } from "../../world/service.ts";
import { NOW } from "../../world/walk.ts";
import { copyTable } from "../copy-table.ts";
import type { Wire } from "./requests-of.ts";

const RESTORED = `${mainTable.name}${restoredTableInfix}20260316`;
const TERRITORY = "amber";

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
    await copyTable(cloud.service, RESTORED);
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
