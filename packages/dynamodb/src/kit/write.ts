import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Condition } from "./conditions.ts";
import type { Key } from "./place.ts";
import type { Attributes } from "./raw-item.ts";

/** A write to fields beside the value, for items that are only added to. */
export type FieldsUpdate = {
  /** What the item is made with when absent. */
  readonly attributes: Attributes;
  readonly add?: Readonly<Record<string, number>>;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly condition?: Condition;
};

/** One write of a transaction. */
export type Write =
  | { readonly kind: "put"; readonly attributes: Attributes; readonly condition: Condition }
  | { readonly kind: "delete" | "check"; readonly condition: Condition }
  | ({ readonly kind: "update" } & FieldsUpdate);
export type KeyedWrite = { readonly table: string; readonly key: Key; readonly write: Write };

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

export const updateOf = ({ attributes, add = {}, set = {}, condition }: FieldsUpdate) => {
  const { t, v, d } = attributes;
  const names: Record<string, string> = {};
  Object.assign(names, condition?.ExpressionAttributeNames);
  const values: Record<string, unknown> = { ":t": t, ":v": v, ":d": d, ":one": 1 };
  // What the item was made with stays: fields written by an earlier version are still read as that version.
  const setting = ["t = if_not_exists(t, :t)", "v = if_not_exists(v, :v)", "d = if_not_exists(d, :d)"];
  const adding = ["r :one"];
  for (const [name, value] of Object.entries(set)) {
    setting.push(`${name} = :${name}`);
    values[`:${name}`] = value;
  }
  for (const [index, [name, by]] of Object.entries(add).entries()) {
    adding.push(`#a${index} :a${index}`);
    names[`#a${index}`] = name;
    values[`:a${index}`] = by;
  }
  return {
    UpdateExpression: `SET ${setting.join(", ")} ADD ${adding.join(", ")}`,
    ...(condition ? { ConditionExpression: condition.ConditionExpression } : {}),
    ...(Object.keys(names).length > 0 ? { ExpressionAttributeNames: names } : {}),
    ExpressionAttributeValues: { ...values, ...condition?.ExpressionAttributeValues },
  };
};

export const transactItem = ({ table: TableName, key, write }: KeyedWrite): TransactItem => {
  switch (write.kind) {
    case "put":
      return { Put: { TableName, Item: { ...key, ...write.attributes }, ...write.condition } };
    case "delete":
      return { Delete: { TableName, Key: key, ...write.condition } };
    case "check":
      return { ConditionCheck: { TableName, Key: key, ...write.condition } };
    case "update":
      return { Update: { TableName, Key: key, ...updateOf(write) } };
  }
};
