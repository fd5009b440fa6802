import { createApi } from "@ipt/api/app.ts";
import { guessLimiter } from "@ipt/api/ballot/guess-limiter.ts";
import { keyVault } from "@ipt/dynamodb/urn/key-vault.ts";
import { apiParts } from "@ipt/lambda/api/api-parts.ts";
import { endpointOf } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { addressOf } from "@ipt/lambda/http/origin.ts";
import { routeOf } from "@ipt/lambda/http/route-of.ts";
import { serve } from "@ipt/lambda/http/serve.ts";
import { remember } from "@ipt/lambda/system/remember.ts";
import { ballotsPort } from "@ipt/lambda/urn/ballots-port.ts";

const started = startFunction("ballot");
const { settings, client, region, environment, credentials } = started;

/** The secret never turns while votes are under way: an execution environment reads it once. */
const wrapping = remember(Number.POSITIVE_INFINITY, Date.now, async () => {
  const { readVoteSecret } = await import("@ipt/lambda/secret/vote-secret.ts");
  const endpoint = endpointOf(environment, "secretsmanager", region);
  return readVoteSecret({ region, endpoint, credentials, secret: settings.voteSecret });
});
const vault = keyVault(client, settings.urnTable, wrapping, started.tableOptions);

const app = createApi({
  ...apiParts(started, settings).deps,
  ballots: ballotsPort(started, settings.urnTable, async () => vault),
  guesses: { limiter: guessLimiter(Date.now), addressOf },
  openApi: async () => {
    throw new Error("described by the function of the API");
  },
});

export const handler = serve(
  started,
  { fetch: (request, origin) => app.fetch(request, origin), routeOf: routeOf(app) },
  // What a voter's browser asks: counted, and no more.
  { ...settings, unnamed: (route) => route.includes("/ballot/") },
);
