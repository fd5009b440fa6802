import { BatchWriteItemCommand, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EphemeralEngine, ephemeralEngine } from "../engine/ephemeral-engine.ts";
import { sweepExpired } from "./sweep-expired.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

const NOW = "2026-11-23T08:00:00.000Z";
const SECONDS = Date.parse(NOW) / 1000;

const left = async (pk: string): Promise<readonly string[]> => {
  const { Items = [] } = await engine.client.send(
    new ScanCommand({
      TableName: mainTable.name,
      FilterExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": { S: pk } },
    }),
  );
  return Items.map(({ sk }) => sk?.S ?? "").toSorted((a, b) => a.localeCompare(b));
};

it("deletes what expired before now and leaves the rest, as the managed service does", async () => {
  const items = {
    "just-expired": { expiresAt: { N: String(SECONDS - 1) } },
    "expires-now": { expiresAt: { N: String(SECONDS) } },
    "expires-later": { expiresAt: { N: String(SECONDS + 1) } },
    "in-milliseconds": { expiresAt: { N: String(SECONDS * 1000) } },
    "long-ago": { expiresAt: { N: "1" } },
    "as-text": { expiresAt: { S: "1" } },
    never: {},
  };
  for (const [sk, attributes] of Object.entries(items)) {
    const Item = { pk: { S: "T#a" }, sk: { S: sk }, ...attributes };
    await engine.client.send(new PutItemCommand({ TableName: mainTable.name, Item }));
  }
  expect(await sweepExpired(engine.client, NOW)).toBe(1);
  expect(await left("T#a")).toEqual(
    Object.keys(items)
      .slice(1)
      .toSorted((a, b) => a.localeCompare(b)),
  );
});

it("goes through every page of a large table", async () => {
  const filler = { S: "x".repeat(20_000) };
  for (let from = 0; from < 150; from += 25) {
    const puts = Array.from({ length: 25 }, (_, at) => ({
      PutRequest: {
        Item: {
          pk: { S: "T#b" },
          sk: { S: String(from + at) },
          filler,
          expiresAt: { N: String(SECONDS - 5) },
        },
      },
    }));
    await engine.client.send(new BatchWriteItemCommand({ RequestItems: { [mainTable.name]: puts } }));
  }
  expect(await sweepExpired(engine.client, NOW)).toBe(150);
  expect(await left("T#b")).toEqual([]);
});

it("spares an item renewed between its reading and its deletion", async () => {
  const item = (expiresAt: number) =>
    new PutItemCommand({
      TableName: mainTable.name,
      Item: { pk: { S: "T#c" }, sk: { S: "session" }, expiresAt: { N: String(expiresAt) } },
    });
  await engine.client.send(item(SECONDS - 1));
  const renewing = new Proxy(engine.client, {
    get: (client, name): unknown =>
      name === "send"
        ? async (command: PutItemCommand) => {
            if (command.constructor.name === "DeleteItemCommand") await client.send(item(SECONDS + 3600));
            return client.send(command);
          }
        : Reflect.get(client, name),
  });
  expect(await sweepExpired(renewing, NOW)).toBe(0);
  expect(await left("T#c")).toEqual(["session"]);
});
