import { metrics } from "@ipt/contracts/telemetry.ts";
import type { Fields } from "./logger.ts";

export type Metric = keyof typeof metrics.names;
export type Measures = { readonly [M in Metric]?: number };

const UNITS: { readonly [M in Metric]?: string } = { duration: "Milliseconds", voteDelay: "Seconds" };

const isMetric = (name: string): name is Metric => Object.hasOwn(metrics.names, name);

const definitions = (names: readonly Metric[]) =>
  names.map((name) => ({ Name: metrics.names[name], Unit: UNITS[name] ?? "Count" }));

/**
 * Measures as fields of a log line, in CloudWatch's embedded metric format, by function. The territory is a field like
 * another, from which usage is summed: a metric of each would be paid for each. A name that nobody vouches for must not
 * be given.
 */
export const measured = (measures: Measures, territory: string | null, timestamp: number): Fields => {
  const names = Object.keys(measures).filter(isMetric);
  const sets = [{ Dimensions: [[metrics.dimensions.function]], Metrics: definitions(names) }];
  return {
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: sets.map((set) => ({ Namespace: metrics.namespace, ...set })),
    },
    ...(territory === null ? {} : { territory }),
    ...Object.fromEntries(names.map((name) => [metrics.names[name], measures[name]])),
  };
};
