import type { Service } from "../world/service.ts";
import { ask } from "./ask.ts";
import type { meterOf } from "./meter.ts";
import { operations } from "./operations.ts";
import { atMost, type Cell, type Check, rounded, type Table } from "./report.ts";
import type { Town } from "./town.ts";

const TIMES = 12;
const WARM_UP = 4;
/** CPU of a request may wander by half on a busy machine; growth with size would be far beyond. */
const TIME_BAR = 1.5;

/**
 * What each operation costs at one size: units of one request, and CPU of this process. The engine's own time is left
 * out: how an embedded database slows down as it fills says nothing of DynamoDB.
 */
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
    let units = 0;
    let before = process.cpuUsage();
    for (let n = from; n < from + TIMES; n += 1) {
      if (n === from + WARM_UP) before = process.cpuUsage();
      meter.taken();
      await ask(service, town, operation, n);
      units = meter.taken().reduce((sum, one) => sum + one.reads + one.writes, 0);
    }
    const { user, system } = process.cpuUsage(before);
    costs.set(operation.id, { units, ms: (user + system) / 1000 / (TIMES - WARM_UP) });
  }
  return costs;
};

const total = (costs: Costs): number => [...costs.values()].reduce((sum, one) => sum + one.ms, 0);

/** One row per operation, units then CPU in milliseconds at each size; units must be equal, and CPU flat overall. */
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
      ...measured.map(({ size }) => `CPU ${size}`),
    ],
    rows,
    checks: [
      ...checks,
      atMost(
        "all operations, CPU at the largest over the smallest",
        rounded((times.at(-1) ?? Number.NaN) / smallest),
        TIME_BAR,
      ),
    ],
  };
};
