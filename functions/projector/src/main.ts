import { projectStream } from "@ipt/dynamodb/stream/project-stream.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { consumeStream } from "@ipt/lambda/stream/consume-stream.ts";

const started = startFunction("projector");
const { settings, client, now } = started;
const { openTerritory } = openTerritories(started, settings);

export const handler = consumeStream(started, settings.deadLetterQueue, (event, onFailure) =>
  projectStream({ client, tableName: settings.table, now, openTerritory, onFailure })(event),
);
