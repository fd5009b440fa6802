import type { Activity, ActivityKind } from "../accompaniment/activity.ts";
import type { ComputerOrder, OrderStatus } from "../accompaniment/computer-order.ts";
import type { Contract } from "../accompaniment/contract.ts";
import { type CivilDate, monthOf } from "../values/civil-date.ts";

/** What is tallied day by day, so that a review at any date reads months and not records. */
export type Measure =
  | "contracts.signed"
  | "contracts.ended"
  | "contracts.activated"
  | "orders.enquiries"
  | "spending.cents"
  | `orders.${Exclude<OrderStatus, "enquired">}`
  | `${ActivityKind}.${"sessions" | "participants" | "new" | "minutes"}`;

export type Increment = { readonly on: CivilDate; readonly measure: Measure; readonly by: number };

const on = (date: CivilDate | null, measure: Measure, by = 1): Increment[] =>
  date === null || by === 0 ? [] : [{ on: date, measure, by }];

export const contractMeasures = (contract: Contract): Increment[] => [
  ...on(contract.signedOn, "contracts.signed"),
  ...on(contract.activatedOn, "contracts.activated"),
  ...on(contract.endedOn, "contracts.ended"),
];

/** An order as it stands; what it was before is compensated by `between`. */
export const orderMeasures = (order: ComputerOrder): Increment[] => [
  ...on(order.enquiredOn, "orders.enquiries"),
  ...(order.status === "enquired" ? [] : on(order.statusOn, `orders.${order.status}`)),
];

export const activityMeasures = (activity: Activity): Increment[] => [
  ...on(activity.on, `${activity.kind}.sessions`),
  ...on(activity.on, `${activity.kind}.participants`, activity.participants),
  ...on(activity.on, `${activity.kind}.new`, activity.newParticipants ?? 0),
  ...on(activity.on, `${activity.kind}.minutes`, activity.durationMinutes ?? 0),
];

/**
 * The movement an order's step makes: it leaves the old status on the day it enters the new one, so that the
 * state at any earlier date stays what it was.
 */
export const orderStepMeasures = (before: ComputerOrder, after: ComputerOrder): Increment[] => {
  if (before.status === after.status) return between(orderMeasures(before), orderMeasures(after));
  return [
    ...(before.status === "enquired" ? [] : on(after.statusOn, `orders.${before.status}`, -1)),
    ...(after.status === "enquired" ? [] : on(after.statusOn, `orders.${after.status}`)),
  ];
};

/** What turns one list of increments into another: a correction takes back what was counted. */
export const between = (before: readonly Increment[], after: readonly Increment[]): Increment[] =>
  merge([...before.map((one) => ({ ...one, by: -one.by })), ...after]);

/** Sums increments of the same day and measure and drops those that cancel out. */
export const merge = (increments: readonly Increment[]): Increment[] => {
  const sums = new Map<string, Increment>();
  for (const one of increments) {
    const key = `${one.on} ${one.measure}`;
    sums.set(key, { ...one, by: (sums.get(key)?.by ?? 0) + one.by });
  }
  return [...sums.values()].filter((one) => one.by !== 0);
};

/** Increments grouped by month, as tallies are stored. */
export const byMonth = (increments: readonly Increment[]): Map<string, Increment[]> =>
  Map.groupBy(merge(increments), (one) => monthOf(one.on));
