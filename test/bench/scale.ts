import type { Service } from "../world/service.ts";
import { ask } from "./ask.ts";
import type { meterOf } from "./meter.ts";
import { operations } from "./operations.ts";
import { atMost, type Cell, type Check, median, rounded, type Table } from "./report.ts";
import type { Town } from "./town.ts";

const TIMES = 12;
/** Time per request may wander by half on a busy machine; growth with size would be far beyond. */
const TIME_BAR = 1.5;

/** What each operation costs at one size: units of one request, and the median time. */
export type Costs = ReadonlyMap<string, { readonly units: number; readonly ms: number }>;

export type Measured = { readonly size: string; readonly costs: Costs };

/** Sends every operation some times, from the n-th request on. */
export const costsOf = async (
  service: Service,
  meter: ReturnType<typeof meterOf>,
  town: Town,
  from = 0,
): Promise<Costs> => {
  const costs = new Map<string, { units: number; ms: number }>();
  for (const operation of operations) {
    const times: number[] = [];
    let units = 0;
    for (let n = from; n < from + TIMES; n += 1) {
      meter.taken();
      const started = performance.now();
      await ask(service, town, operation, n);
      times.push(performance.now() - started);
      units = meter.taken().reduce((sum, one) => sum + one.reads + one.writes, 0);
    }
    costs.set(operation.id, { units, ms: median(times) });
  }
  return costs;
};

const total = (costs: Costs): number => [...costs.values()].reduce((sum, one) => sum + one.ms, 0);

/** One row per operation, units then milliseconds at each size; units must be equal, and time flat overall. */
export const scaleTable = (title: string, note: string, measured: readonly Measured[]): Table => {
  const rows: Cell[][] = operations.map(({ id }) => {
    const each = measured.map(({ costs }) => costs.get(id) ?? { units: Number.NaN, ms: Number.NaN });
    return [id, ...each.map((one) => one.units), ...each.map((one) => rounded(one.ms, 1))];
  });
  const checks: Check[] = operations.map(({ id }) => {
    const units = measured.map(({ costs }) => costs.get(id)?.units ?? Number.NaN);
    return atMost(`${id}, units added by size`, Math.max(...units) - Math.min(...units), 0);
  });
  const times = measured.map(({ costs }) => total(costs));
  const [smallest = Number.NaN] = times;
  return {
    title,
    note,
    columns: [
      "operation",
      ...measured.map(({ size }) => `units ${size}`),
      ...measured.map(({ size }) => `ms ${size}`),
    ],
    rows,
    checks: [
      ...checks,
      atMost(
        "all operations, time at the largest over the smallest",
        rounded((times.at(-1) ?? Number.NaN) / smallest),
        TIME_BAR,
      ),
    ],
  };
};
