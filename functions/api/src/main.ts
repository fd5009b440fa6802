import { readFile } from "node:fs/promises";
import { createApi } from "@ipt/api/app.ts";
import { isCrossSite } from "@ipt/api/identity/cross-site.ts";
import { currentSessionOf } from "@ipt/api/identity/current-session.ts";
import { logMessages } from "@ipt/contracts/deployment.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { givenEndpoint } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { routeOf } from "@ipt/lambda/http/route-of.ts";
import { serve } from "@ipt/lambda/http/serve.ts";
import { systemRandomBytes } from "@ipt/lambda/system/system.ts";

const started = startFunction("api");
const { settings, client, log, now, newId, region } = started;
const territories = openTerritories(started, settings);
const lookups = directory(client, settings.table, started.tableOptions);

const app = createApi({
  openTerritory: territories.openTerritory,
  directory: lookups.reader,
  currentSession: currentSessionOf({ baseUrl: settings.baseUrl, sessions: lookups.sessions, now }),
  isCrossSite: (headers) => isCrossSite(headers, settings.baseUrl),
  operators: new Set(settings.operators.split(",").map((one) => one.trim().toLowerCase())),
  now,
  newId,
  randomBytes: systemRandomBytes,
  // Made from the contracts when the function is bundled.
  openApi: () => readFile(new URL("openapi.json", import.meta.url), "utf8"),
  onError: (error, { requestId, route }) =>
    log.error(logMessages.failed, error, { answerId: requestId, route }),
});

const fetch = (request: Request) => app.fetch(request);
export const handler = serve(
  started,
  { fetch, routeOf: routeOf(app) },
  {
    ...settings,
    park: async (territory, answer, bytes) => {
      const { parkAnswer } = await import("@ipt/lambda/answers/park-answer.ts");
      const parking = {
        region,
        endpoint: givenEndpoint(started.environment, "s3"),
        bucket: settings.bucket,
        credentials: await territories.credentials(territory),
        territory,
        id: newId(),
      };
      return parkAnswer(parking, answer, bytes);
    },
  },
);
