/** What must hold for a write to happen. Every write of the product carries one. */
export type Condition = {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
};

export const absent: Condition = { ConditionExpression: "attribute_not_exists(pk)" };

/** Whatever is there: for items that nothing names yet. */
export const anything: Condition = {
  ConditionExpression: "attribute_not_exists(pk) OR attribute_exists(pk)",
};

export const atRevision = (revision: number): Condition => ({
  ConditionExpression: "r = :revision",
  ExpressionAttributeValues: { ":revision": revision },
});

/** Absent, or there only because expiry has not swept it yet. `now` in epoch seconds. */
export const absentOrExpired = (now: number): Condition => ({
  ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :now",
  ExpressionAttributeValues: { ":now": now },
});

/** Nothing later was written: lets a consumer that may see an event twice write in the order of events. */
export const notLaterThan = (instant: string): Condition => ({
  ConditionExpression: "attribute_not_exists(pk) OR d.#on <= :instant",
  ExpressionAttributeNames: { "#on": "updatedAt" },
  ExpressionAttributeValues: { ":instant": instant },
});
