import { setTimeout } from "node:timers/promises";
import { addUsage } from "@ipt/application/operation/add-usage.ts";
import { usageVariables } from "@ipt/contracts/function-variables.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { endpointOf } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import type { InvocationContext } from "@ipt/lambda/http/http-event.ts";
import { hoursToCount } from "@ipt/lambda/usage/hours-to-count.ts";
import { readUsage } from "@ipt/lambda/usage/read-usage.ts";

const started = startFunction("usage", usageVariables);
const { settings, region, environment, credentials, log } = started;
const { openTerritory } = openTerritories(started, settings);

/** Adds the hours that ended to each territory's month. Those counted before are left out; throws, and so is tried again, when a territory could not be written. */
export const handler = async (event: unknown, context: InvocationContext = {}): Promise<void> => {
  log.during({ requestId: context.awsRequestId, trace: started.trace() });
  const used = await readUsage(
    {
      region,
      endpoint: endpointOf(environment, "logs", region),
      credentials,
      logGroups: settings.logGroups.split(" "),
      pause: (milliseconds) => setTimeout(milliseconds),
    },
    hoursToCount(event, started.now()),
  );
  let failed = 0;
  for (const [territory, countings] of used) {
    try {
      await addUsage(openTerritory(territory), countings);
    } catch (error) {
      failed += 1;
      log.error(logMessages.retry, error, { territory });
    }
  }
  log.info(logMessages.counted, { territories: used.size, failed });
  if (failed > 0) throw new Error(`${failed} territories left for another try`);
};
