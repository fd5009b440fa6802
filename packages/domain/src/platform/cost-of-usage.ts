import { linesOf } from "./priced-use.ts";
import { EUROS_PER_DOLLAR, prices } from "./prices.ts";
import type { Counts } from "./usage.ts";

/** GB of memory of the functions that answer; a test holds them to what is deployed. */
export const ANSWERING_GB = 1;

/** Bytes of logs a request, access log included, and months that they are kept. */
export const LOG_BYTES = 1500;
export const LOG_MONTHS = 6;

/**
 * Euros a month that the service costs before anybody comes, production and acceptance together: firewall, keys,
 * alarms, metrics, clock of the votes. A test holds it to the templates within a tenth.
 */
export const STANDING_EUROS_A_MONTH = 60;

/**
 * Euros of a territory's counted use, by the prices of the day they were read: an estimate, without tax. What its
 * storage costs and its part of what stands for all are not in it.
 */
export const eurosOfUsage = (counts: Counts): number => {
  const lines = linesOf({
    requests: counts.requests,
    invocations: counts.requests,
    gbSeconds: (counts.milliseconds / 1000) * ANSWERING_GB,
    readUnits: counts.readUnits,
    writeUnits: counts.writeUnits,
    bytesOut: counts.bytes,
    logBytes: counts.requests * LOG_BYTES,
    logMonths: LOG_MONTHS,
    mails: counts.mails,
  });
  const usd = lines.reduce((sum, { price, quantity }) => sum + quantity * prices[price].usd, 0);
  return usd * EUROS_PER_DOLLAR.rate;
};
