import type { RecordedCommand } from "./recorded-command.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const object = (value: unknown): Json => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The text of a typed value, `{ "S": "…" }`. */
const stringOf = (value: unknown): string | null => text(object(value)["S"]);

const partitionOf = (attributes: unknown): string | null => stringOf(object(attributes)["pk"]);

/** The partition a query names: `pk = :x`, or its older form with `KeyConditions`. */
const queried = (body: Json): string | null => {
  const name = /\bpk\s*=\s*(:\w+)/.exec(text(body["KeyConditionExpression"]) ?? "")?.[1];
  if (name !== undefined) return stringOf(object(body["ExpressionAttributeValues"])[name]);
  return stringOf(list(object(object(body["KeyConditions"])["pk"])["AttributeValueList"])[0]);
};

type Item = RecordedCommand["items"][number];

const TRANSACTED: Readonly<Record<string, string>> = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
  Get: "GetItem",
};

const transacted = (body: Json): readonly Item[] =>
  list(body["TransactItems"]).flatMap((one) =>
    Object.entries(object(one)).map(([kind, what]) => ({
      action: TRANSACTED[kind] ?? kind,
      table: text(object(what)["TableName"]) ?? "",
      leadingKey: partitionOf(object(what)["Key"] ?? object(what)["Item"]),
    })),
  );

const batched = (body: Json): readonly Item[] =>
  Object.entries(object(body["RequestItems"])).flatMap(([table, request]): readonly Item[] => {
    const read = list(object(request)["Keys"]).map((key) => ({
      action: "GetItem",
      table,
      leadingKey: partitionOf(key),
    }));
    const written = list(request).map((one) => {
      const put = object(object(one)["PutRequest"])["Item"];
      const removed = object(object(one)["DeleteRequest"])["Key"];
      return {
        action: put === undefined ? "DeleteItem" : "PutItem",
        table,
        leadingKey: partitionOf(put ?? removed),
      };
    });
    return [...read, ...written];
  });

const unique = <T>(values: readonly (T | null)[]): readonly T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
];

export type Wire = Pick<RecordedCommand, "operation" | "tables" | "leadingKeys" | "items" | "index">;

/**
 * What a request of DynamoDB's JSON protocol names, from its target and body. Null for what names no item, such as
 * `DescribeTable`, and for other services.
 */
export const readWire = (target: string, body: string): Wire | null => {
  const operation = /^DynamoDB_20120810\.(\w+)$/.exec(target)?.[1];
  if (operation === undefined) return null;
  const parsed = object(JSON.parse(body));
  const table = text(parsed["TableName"]);
  const items = [...transacted(parsed), ...batched(parsed)];
  const own = operation === "Query" ? queried(parsed) : partitionOf(parsed["Key"] ?? parsed["Item"]);
  if (items.length === 0 && own === null && operation !== "Scan" && operation !== "Query") return null;
  return {
    operation,
    tables: unique([table, ...items.map((item) => item.table)]),
    leadingKeys: unique([own, ...items.map((item) => item.leadingKey)]),
    items,
    index: text(parsed["IndexName"]),
  };
};
