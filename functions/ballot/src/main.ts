import { createApi } from "@ipt/api/app.ts";
import { guessLimiter } from "@ipt/api/ballot/guess-limiter.ts";
import { rateLimiter } from "@ipt/api/rate/rate-limiter.ts";
import { ballotVariables } from "@ipt/contracts/function-variables.ts";
import { apiParts } from "@ipt/lambda/api/api-parts.ts";
import { cloudArchives } from "@ipt/lambda/archives/cloud-archives.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { addressOf } from "@ipt/lambda/http/origin.ts";
import { routeOf } from "@ipt/lambda/http/route-of.ts";
import { serve } from "@ipt/lambda/http/serve.ts";
import { signingBallots } from "@ipt/lambda/urn/signing-ballots.ts";

const started = startFunction("ballot", ballotVariables);
const { settings } = started;

const { deps, territories } = apiParts(started, settings);
const app = createApi({
  ...deps,
  rates: rateLimiter(),
  archives: cloudArchives(started, { bucket: settings.bucket, credentials: territories.credentials }),
  ballots: signingBallots(started, settings),
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
