import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { openClient } from "@ipt/dynamodb/client.ts";
import * as z from "zod";
import { ownCredentials } from "../credentials/own-credentials.ts";
import { createLogger } from "../log/logger.ts";
import { traceOf } from "../log/trace.ts";
import { readSettings, type SettingsOf, type VariablesOf } from "../settings/read-settings.ts";
import { systemIds, systemNow } from "../system/system.ts";
import { endpointOf } from "./endpoint-of.ts";
import { createUsage } from "./usage.ts";

const settle = <F extends FunctionName>(
  name: F,
  given: VariablesOf<F>,
  environment: NodeJS.ProcessEnv,
): SettingsOf<F> => {
  try {
    return readSettings<F>(given, environment);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const log = createLogger({
      functionName: name,
      stage: environment["IPT_STAGE"] ?? "",
      write: (line) => process.stderr.write(`${line}\n`),
      now: systemNow,
    });
    // Names of variables alone: the message of this one error may be told.
    log.error(logMessages.misconfigured, error, { refused: message });
    throw error;
  }
};

// Compiling a parser for each schema pays off after thousands of requests; a cold function answers its first one.
z.config({ jitless: true });

/** What every function has: its settings, a log, its own role's client, and what it uses up. */
export const startFunction = <F extends FunctionName>(name: F, given: VariablesOf<F>) => {
  const environment = process.env;
  const settings = settle(name, given, environment);
  const { region } = settings;
  const log = createLogger({
    functionName: name,
    stage: environment["IPT_STAGE"] ?? "",
    write: (line) => process.stdout.write(`${line}\n`),
    now: systemNow,
  });
  const credentials = ownCredentials(environment);
  const client = openClient({
    region,
    endpoint: endpointOf(environment, "dynamodb", region),
    credentials,
  });
  const usage = createUsage();
  return {
    name,
    settings,
    region,
    environment,
    credentials,
    client,
    log,
    usage,
    tableOptions: { meter: usage.meter },
    trace: () => traceOf(environment),
    now: systemNow,
    newId: systemIds(),
  };
};
