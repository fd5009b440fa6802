import type { Ballots } from "@ipt/application/ports/ballots.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { voteSecretField } from "@ipt/contracts/stored-names.ts";
import { endpointOf } from "../cloud/endpoint-of.ts";
import type { startFunction } from "../cloud/start-function.ts";
import { readKey } from "../secret/read-secret.ts";
import { remember } from "../system/remember.ts";
import { ballotsPort } from "./ballots-port.ts";

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;
type Names = { readonly urnTable: string; readonly voteSecret: string };

/**
 * What holding votes online needs where envelopes are signed. The secret never turns while votes are under way: an
 * execution environment reads it once, when a key is first needed.
 */
export const signingBallots = (started: Started, { urnTable, voteSecret }: Names): Ballots => {
  const { region, environment, credentials, client, tableOptions } = started;
  const endpoint = endpointOf(environment, "secretsmanager", region);
  const wrapping = remember(Number.POSITIVE_INFINITY, Date.now, () =>
    readKey({ region, endpoint, credentials, secret: voteSecret }, voteSecretField),
  );
  return ballotsPort(started, urnTable, async () => {
    const { keyVault } = await import("@ipt/dynamodb/urn/key-vault.ts");
    return keyVault(client, urnTable, wrapping, tableOptions);
  });
};
