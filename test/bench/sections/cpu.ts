import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { engineClient } from "@ipt/local/engine/clients.ts";
import { itemsOf } from "../../world/every-item.ts";
import { openService } from "../../world/service.ts";
import { ask } from "../ask.ts";
import { copyTo } from "../clone.ts";
import { meterOf } from "../meter.ts";
import { operations } from "../operations.ts";
import { rawCall } from "../replay.ts";
import { atMost, rounded, type Section } from "../report.ts";
import { buildTown } from "../town.ts";

const HERE = "handled";
const THERE = "replays";
const BLOCK = 25;
const WARM_UP = 3;
const BLOCKS = 7;
/** Handler CPU within twice that of the SDK calls it makes (design, bars). */
const BAR = 2;

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/**
 * CPU of this process for whole requests (routing, key, parsing, rules, codecs, answer) and for the very SDK calls they
 * made, sent again by the document client alone to a copy of the territory. Blocks alternate, the first are dropped.
 */
export const section: Section = {
  id: "cpu",
  run: async () => {
    const service = await openService();
    const client = engineClient(service.engine.endpoint);
    const raw = DynamoDBDocumentClient.from(client);
    try {
      const town = await buildTown(service, HERE, 1000);
      await copyTo(client, await itemsOf(client, mainTable.name, HERE), HERE, [THERE]);
      const meter = meterOf(service.client);
      const rows = [];
      const checks = [];
      for (const operation of operations) {
        const spent = { handler: 0, sdk: 0 };
        let calls = 0;
        for (let block = 0; block < WARM_UP + BLOCKS; block += 1) {
          meter.taken();
          const before = process.cpuUsage();
          for (let n = 0; n < BLOCK; n += 1) await ask(service, town, operation, block * BLOCK + n);
          const handler = cpuMs(before);
          const made = meter.taken();
          const again = made.map((call) => rawCall(raw, call, HERE, THERE));
          const start = process.cpuUsage();
          for (const send of again) await send();
          if (block < WARM_UP) continue;
          spent.sdk += cpuMs(start);
          spent.handler += handler;
          calls = made.length / BLOCK;
        }
        const [handler, sdk] = [spent.handler / (BLOCKS * BLOCK), spent.sdk / (BLOCKS * BLOCK)];
        rows.push([operation.id, calls, rounded(handler), rounded(sdk), rounded(handler / sdk)]);
        checks.push(atMost(`${operation.id}, handler over SDK`, rounded(handler / sdk), BAR));
      }
      return [
        {
          title: "CPU per request, in milliseconds",
          note: `Mean of ${BLOCKS * BLOCK} requests in ${BLOCKS} blocks alternating with the same calls made by the SDK alone.`,
          columns: ["operation", "calls", "handler", "SDK calls", "ratio"],
          rows,
          checks,
        },
      ];
    } finally {
      client.destroy();
      await service.stop();
    }
  },
};
