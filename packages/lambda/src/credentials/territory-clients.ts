import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { openClient } from "@ipt/dynamodb/client.ts";
import type { TerritoryCredentials } from "./assume-territory.ts";
import { keepRecent } from "./keep-recent.ts";

type Settings = {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: (territory: string) => Promise<TerritoryCredentials>;
  /** The client of the function's own role, whose connections all others share. */
  readonly own: DynamoDBClient;
  readonly most: number;
};

/** A client per territory: it signs with that territory's credentials and no others. */
export const territoryClients = ({ region, endpoint, credentials, own, most }: Settings) => {
  const clients = keepRecent<DynamoDBClient>(most);
  return (territory: string): DynamoDBClient => {
    const known = clients.get(territory);
    if (known) return known;
    const client = openClient({
      region,
      endpoint,
      credentials: () => credentials(territory),
      requestHandler: own.config.requestHandler,
    });
    clients.set(territory, client);
    return client;
  };
};
