import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { endpointOf } from "../cloud/endpoint-of.ts";
import type { startFunction } from "../cloud/start-function.ts";
import { assumeTerritory } from "./assume-territory.ts";
import { postForm } from "./post-form.ts";
import { territoryClients } from "./territory-clients.ts";
import { territoryCredentials } from "./territory-credentials.ts";

/** Territories that an execution environment remembers: beyond, the one used longest ago takes its role again. */
const MOST_TERRITORIES = 100;

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;
type Names = { readonly table: string; readonly urnTable?: string; readonly territoryRole: string };

/** Opens territories, each with credentials that reach nothing else. */
export const openTerritories = (started: Started, { table, urnTable, territoryRole }: Names) => {
  const { region, environment, client, log, name } = started;
  const taking = {
    endpoint: endpointOf(environment, "sts", region),
    region,
    role: territoryRole,
    functionName: name,
    keys: started.credentials,
    post: postForm,
    now: started.now,
    pause: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  };
  const credentials = territoryCredentials({
    assume: (territory) => assumeTerritory(taking, territory),
    now: Date.now,
    most: MOST_TERRITORIES,
    onRefused: (_territory, error) => log.error(logMessages.credentials, error),
  });
  const clientOf = territoryClients({
    region,
    endpoint: endpointOf(environment, "dynamodb", region),
    credentials,
    own: client,
    most: MOST_TERRITORIES,
  });
  return {
    credentials,
    clientOf,
    openTerritory: (territory: string): TerritoryStore =>
      territoryStore(clientOf(territory), table, territory, {
        now: started.now,
        ...(urnTable === undefined ? {} : { urnTable }),
        ...started.tableOptions,
      }),
  };
};
