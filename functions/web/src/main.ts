import { readFile } from "node:fs/promises";
import { webVariables } from "@ipt/contracts/function-variables.ts";
import { endpointOf } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { serveWeb } from "@ipt/lambda/web/serve-web.ts";

const started = startFunction("web", webVariables);
const { settings, region, environment, credentials } = started;

export const handler = serveWeb(started, settings, {
  // Compiled from their sources when the function is bundled.
  assets: new URL("assets/", import.meta.url),
  // Made from the contracts when the function is bundled.
  openApi: () => readFile(new URL("openapi.json", import.meta.url), "utf8"),
  health: async () => {
    const { cloudHealth } = await import("@ipt/lambda/health/cloud-health.ts");
    const { prefix, voteClockQueue, exportsQueue, webhookQueue, deadLetterQueue } = settings;
    return cloudHealth({
      region,
      credentials,
      prefix,
      endpoints: {
        sqs: endpointOf(environment, "sqs", region),
        cloudwatch: endpointOf(environment, "monitoring", region),
      },
      queues: {
        "vote-clock": voteClockQueue,
        exports: exportsQueue,
        webhooks: webhookQueue,
        "dead-letters": deadLetterQueue,
      },
      now: Date.now(),
    });
  },
});
