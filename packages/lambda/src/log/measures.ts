import { metrics } from "@ipt/contracts/telemetry.ts";
import type { Fields } from "./logger.ts";

export type Metric = keyof typeof metrics.names;
export type Measures = { readonly [M in Metric]?: number };

const UNITS: { readonly [M in Metric]?: string } = { duration: "Milliseconds", voteDelay: "Seconds" };

const isMetric = (name: string): name is Metric => Object.hasOwn(metrics.names, name);

const definitions = (names: readonly Metric[]) =>
  names.map((name) => ({ Name: metrics.names[name], Unit: UNITS[name] ?? "Count" }));

/**
 * Measures as fields of a log line, in CloudWatch's embedded metric format: by function, and by territory for those
 * that a territory is shown or charged. A name that nobody vouches for must not be given as territory: each one is a
 * metric that is paid for.
 */
export const measured = (measures: Measures, territory: string | null, timestamp: number): Fields => {
  const names = Object.keys(measures).filter(isMetric);
  const own: readonly string[] = metrics.byTerritory;
  const shared = territory === null ? [] : names.filter((name) => own.includes(name));
  const sets = [
    { Dimensions: [[metrics.dimensions.function]], Metrics: definitions(names) },
    ...(shared.length > 0
      ? [{ Dimensions: [[metrics.dimensions.territory]], Metrics: definitions(shared) }]
      : []),
  ];
  return {
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: sets.map((set) => ({ Namespace: metrics.namespace, ...set })),
    },
    ...(territory === null ? {} : { territory }),
    ...Object.fromEntries(names.map((name) => [metrics.names[name], measures[name]])),
  };
};
