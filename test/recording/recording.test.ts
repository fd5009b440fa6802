import { expect, test } from "vitest";
import { functionOf } from "./function-of.ts";
import { readWire } from "./read-wire.ts";

const read = (operation: string, body: object) =>
  readWire(`DynamoDB_20120810.${operation}`, JSON.stringify(body));

test("A command is recorded by what a policy decides on, and never by its values", () => {
  const query = read("Query", {
    TableName: "main",
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
    ExpressionAttributeValues: { ":pk": { S: "T#brest#Q#bellevue" }, ":prefix": { S: "VOTE#" } },
  });
  expect(query).toMatchObject({ operation: "Query", tables: ["main"], leadingKeys: ["T#brest#Q#bellevue"] });
  expect(JSON.stringify(query)).not.toContain("VOTE#");
  expect(
    read("GetItem", { TableName: "main", Key: { pk: { S: "SESSION#ab" }, sk: { S: "SESSION" } } }),
  ).toEqual({
    operation: "GetItem",
    tables: ["main"],
    leadingKeys: ["SESSION#ab"],
    items: [],
    index: null,
  });
});

test("A transaction or a batch tells each of its parts", () => {
  const key = (pk: string) => ({ pk: { S: pk }, sk: { S: "X" } });
  const transaction = read("TransactWriteItems", {
    TransactItems: [
      { Put: { TableName: "main", Item: { ...key("T#brest"), d: { S: "secret" } } } },
      { ConditionCheck: { TableName: "main", Key: key("T#brest") } },
      { Update: { TableName: "main", Key: key("T#brest2") } },
    ],
  });
  expect(transaction?.leadingKeys).toEqual(["T#brest", "T#brest2"]);
  expect(transaction?.items.map(({ action }) => action)).toEqual([
    "PutItem",
    "ConditionCheckItem",
    "UpdateItem",
  ]);
  expect(JSON.stringify(transaction)).not.toContain("secret");
  expect(read("BatchGetItem", { RequestItems: { main: { Keys: [key("T#a"), key("T#b")] } } })).toMatchObject({
    tables: ["main"],
    leadingKeys: ["T#a", "T#b"],
  });
  const written = { main: [{ DeleteRequest: { Key: key("T#a") } }, { PutRequest: { Item: key("T#a") } }] };
  expect(read("BatchWriteItem", { RequestItems: written })?.items.map(({ action }) => action)).toEqual([
    "DeleteItem",
    "PutItem",
  ]);
});

test("A Scan is recorded without a key, and what names no item not at all", () => {
  expect(read("Scan", { TableName: "main" })).toMatchObject({ operation: "Scan", leadingKeys: [] });
  expect(read("DescribeTable", { TableName: "main" })).toBeNull();
  expect(readWire("", "Action=AssumeRole")).toBeNull();
});

test("The function is told by the product's sources, not by the tests'", () => {
  expect(functionOf(["packages/dynamodb/src/kit/table.ts", "packages/api/src/identity/callback.ts"])).toBe(
    "sign-in",
  );
  expect(functionOf(["packages/api/src/identity/current-session.ts", "packages/api/src/app.ts"])).toBe("api");
  expect(functionOf(["packages/dynamodb/src/stream/project-stream.ts"])).toBe("projector");
  expect(functionOf(["packages/dynamodb/src/stream/project-stream.test.ts"])).toBeNull();
  expect(
    functionOf(["functions/vote-clock/src/main.ts", "packages/application/src/votes/open-vote.ts"]),
  ).toBe("vote-clock");
});
