import type { ApiDeps } from "@ipt/api/deps.ts";
import { isCrossSite } from "@ipt/api/identity/cross-site.ts";
import { currentSessionOf } from "@ipt/api/identity/current-session.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import type { startFunction } from "../cloud/start-function.ts";
import { openTerritories } from "../credentials/open-territories.ts";
import { systemRandomBytes } from "../system/system.ts";

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;
type Settings = {
  readonly table: string;
  readonly urnTable?: string;
  readonly territoryRole: string;
  readonly baseUrl: string;
  /** E-mail addresses separated by commas. */
  readonly operators: string;
};

/** What every function that runs use cases for people gives the application, and where it takes territories from. */
export const apiParts = (started: Started, settings: Settings) => {
  const { client, log, now, newId } = started;
  const territories = openTerritories(started, settings);
  const lookups = directory(client, settings.table, started.tableOptions);
  const deps: Omit<ApiDeps, "openApi"> = {
    openTerritory: territories.openTerritory,
    directory: lookups.reader,
    currentSession: currentSessionOf({ baseUrl: settings.baseUrl, sessions: lookups.sessions, now }),
    isCrossSite: (headers) => isCrossSite(headers, settings.baseUrl),
    operators: new Set(settings.operators.split(",").map((one) => one.trim().toLowerCase())),
    now,
    newId,
    randomBytes: systemRandomBytes,
    onError: (error, { requestId, route }) =>
      log.error(logMessages.failed, error, { answerId: requestId, route }),
  };
  return { deps, territories, lookups };
};
