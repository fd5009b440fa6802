import type { Addition } from "@ipt/application/ports/store.ts";
import { type Increment, merge } from "@ipt/domain/indicators/measure.ts";
import { tallyField } from "@ipt/domain/indicators/tally.ts";
import type { Attended } from "@ipt/domain/vote/vote.ts";
import { allowance } from "../items/allowance.ts";
import { attendanceTally } from "../items/attendance-tally.ts";
import { tally } from "../items/tally.ts";
import type { Condition } from "../kit/conditions.ts";
import type { Attributes } from "../kit/raw-item.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { FieldsUpdate } from "../kit/write.ts";
import type { Staged } from "./staged.ts";

type Of<O extends Addition["op"]> = Extract<Addition, { op: O }>;
type Shard = { readonly quartier: string; readonly vote: string; readonly shard: number };

const made = ({ type, version }: { type: string; version: number }, identity: object): Attributes => ({
  t: type,
  v: version,
  r: 1,
  d: identity,
});

const stageTally = (quartier: string, month: string, increments: readonly Increment[]): Staged => {
  if (increments.some(({ on }) => !on.startsWith(`${month}-`))) throw new Error("a day of another month");
  const key = { quartier, month };
  const add = Object.fromEntries(increments.map(({ measure, on, by }) => [tallyField(measure, on), by]));
  return {
    record: "tally",
    reason: "stale",
    place: tally.place(key),
    write: { kind: "update", attributes: made(tally, key), add },
  };
};

const stageAttendance = (
  { quartier, vote, shard }: Shard,
  update: Omit<FieldsUpdate, "attributes">,
): Staged => {
  const key = { quartier, vote, shard };
  return {
    record: "attendanceTally",
    reason: "stale",
    place: attendanceTally.place(key),
    write: { kind: "update", attributes: made(attendanceTally, key), ...update },
  };
};

const notSealed: Condition = { ConditionExpression: "attribute_not_exists(sealed)" };

const is = (channel: keyof Attended, count: number): string => {
  const same = `#${channel} = :${channel}`;
  return count === 0 ? `(attribute_not_exists(#${channel}) OR ${same})` : same;
};

const countIs = ({ paper, online }: Attended): Condition => ({
  ConditionExpression: `${is("paper", paper)} AND ${is("online", online)}`,
  ExpressionAttributeNames: { "#paper": "paper", "#online": "online" },
  ExpressionAttributeValues: { ":paper": paper, ":online": online },
});

const stageTallies = (tallies: readonly Of<"tally">[]): Staged[] => {
  const byMonth = Map.groupBy(tallies, ({ quartier, month }) => `${quartier} ${month}`);
  return [...byMonth.values()].flatMap((same) => {
    const [first] = same;
    const increments = merge(same.flatMap((one) => one.increments));
    return first && increments.length > 0 ? [stageTally(first.quartier, first.month, increments)] : [];
  });
};

const stageMarks = (marks: readonly Of<"attendance">[]): Staged[] => {
  const byShard = Map.groupBy(marks, ({ quartier, vote, shard }) => `${quartier} ${vote} ${shard}`);
  return [...byShard.values()].flatMap((same) => {
    const [first] = same;
    const add: Record<string, number> = {};
    for (const { channel, by } of same) add[channel] = (add[channel] ?? 0) + by;
    return first ? [stageAttendance(first, { add, condition: notSealed })] : [];
  });
};

const stageUse = ({ limit, source, window, until, most }: Of<"use">): Staged => ({
  record: null,
  reason: "limited",
  until,
  place: allowance.place({ limit, source, window }),
  write: {
    kind: "update",
    attributes: made(allowance, { limit, source, window, until }),
    add: { used: 1 },
    set: { expiresAt: secondsOf(until) },
    condition: {
      ConditionExpression: "attribute_not_exists(#used) OR #used < :most",
      ExpressionAttributeNames: { "#used": "used" },
      ExpressionAttributeValues: { ":most": most },
    },
  },
});

/** Additions to the same sums become one: a transaction touches an item once. */
export const stageAdditions = (additions: readonly Addition[]): Staged[] => [
  ...stageTallies(additions.filter((one) => one.op === "tally")),
  ...stageMarks(additions.filter((one) => one.op === "attendance")),
  ...additions
    .filter((one) => one.op === "seal-attendance")
    .map((one) => stageAttendance(one, { set: { sealed: true }, condition: countIs(one) })),
  ...additions.filter((one) => one.op === "use").map(stageUse),
];
