import { readFile } from "node:fs/promises";
import { createApi } from "@ipt/api/app.ts";
import { rateLimiter } from "@ipt/api/rate/rate-limiter.ts";
import { apiVariables } from "@ipt/contracts/function-variables.ts";
import { apiParts } from "@ipt/lambda/api/api-parts.ts";
import { givenEndpoint } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { addressOf } from "@ipt/lambda/http/origin.ts";
import { routeOf } from "@ipt/lambda/http/route-of.ts";
import { serve } from "@ipt/lambda/http/serve.ts";
import { formKeyOf } from "@ipt/lambda/secret/form-key.ts";
import { webhookSecrets } from "@ipt/lambda/secret/webhook-secrets.ts";

const started = startFunction("api", apiVariables);
const { settings, newId, region } = started;
const { deps, territories } = apiParts(started, settings);

const formKey = formKeyOf(started, settings.formSecret);
const app = createApi({
  ...deps,
  rates: rateLimiter(),
  webhooks: webhookSecrets(started, settings.webhookSecret),
  sources: { secret: async () => Buffer.from(await formKey()).toString("base64url"), addressOf },
  // Made from the contracts when the function is bundled.
  openApi: () => readFile(new URL("openapi.json", import.meta.url), "utf8"),
});

export const handler = serve(
  started,
  { fetch: (request, origin) => app.fetch(request, origin), routeOf: routeOf(app) },
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
