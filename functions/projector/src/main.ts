import { projectorVariables } from "@ipt/contracts/function-variables.ts";
import { webhookEvents } from "@ipt/contracts/triggers.ts";
import { projectStream } from "@ipt/dynamodb/stream/project-stream.ts";
import { exportAskedBy } from "@ipt/dynamodb/stream/touched.ts";
import { webhookMessageOf } from "@ipt/dynamodb/stream/webhook-message.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { writeExportMessage } from "@ipt/lambda/queue/export-message.ts";
import { sendOne } from "@ipt/lambda/queue/send-one.ts";
import { writeWebhookMessage } from "@ipt/lambda/queue/webhook-message.ts";
import { consumeStream } from "@ipt/lambda/stream/consume-stream.ts";

const started = startFunction("projector", projectorVariables);
const { settings, client, now } = started;
const { openTerritory } = openTerritories(started, settings);
const told: ReadonlySet<string> = new Set(webhookEvents);

export const handler = consumeStream(started, settings.deadLetterQueue, (event, onFailure) =>
  projectStream({
    client,
    tableName: settings.table,
    now,
    openTerritory,
    onFailure,
    also: async (record) => {
      const asked = exportAskedBy(record);
      if (asked) await sendOne(started, settings.exportsQueue, writeExportMessage(asked));
      const message = webhookMessageOf(record, (type) => told.has(type));
      if (message) await sendOne(started, settings.webhookQueue, writeWebhookMessage(message));
    },
  })(event),
);
