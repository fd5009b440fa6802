import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DeleteItemCommand, PutItemCommand, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engineClient, engineStreamsClient } from "../engine/clients.ts";
import { type EphemeralEngine, ephemeralEngine } from "../engine/ephemeral-engine.ts";
import { trimStream } from "../engine/trim-stream.ts";
import { systemNow } from "../system/clock.ts";
import { countDeadLetters } from "./dead-letters.ts";
import { type StreamReader, type StreamReaderSettings, startStreamReader } from "./start-stream-reader.ts";
import type { StreamRecord } from "./stream-event.ts";
import { wakeOnWrite } from "./wake-on-write.ts";

let engine: EphemeralEngine;
let reader: StreamReader | undefined;
let seen: StreamRecord[] = [];

beforeEach(async () => {
  engine = await ephemeralEngine();
  seen = [];
});
afterEach(async () => {
  await reader?.stop();
  await engine.stop();
});

const start = async (settings: Partial<StreamReaderSettings> = {}): Promise<StreamReader> => {
  reader = await startStreamReader({
    client: engineStreamsClient(engine.endpoint),
    tableName: mainTable.name,
    checkpointFile: join(engine.dataDir, "stream.json"),
    deadLetterFile: join(engine.dataDir, "dead-letters.jsonl"),
    now: systemNow,
    handler: async ({ Records }) => {
      seen.push(...Records);
      return { batchItemFailures: [] };
    },
    ...settings,
  });
  return reader;
};

const item = (sk: string) => ({ pk: { S: "T#brest" }, sk: { S: sk } });
const put = (sk: string, more = {}) =>
  engine.client.send(new PutItemCommand({ TableName: mainTable.name, Item: { ...item(sk), ...more } }));
const names = (): readonly (string | undefined)[] => seen.map((record) => record.dynamodb.Keys["sk"]?.S);

describe("the reader of the stream", () => {
  it("hands over what was written before it started and after, in order, with both images", async () => {
    await put("a", { n: { N: "1" } });
    const { drain } = await start();
    await put("a", { n: { N: "2" } });
    await engine.client.send(
      new TransactWriteItemsCommand({
        TransactItems: ["b", "c"].map((sk) => ({ Put: { TableName: mainTable.name, Item: item(sk) } })),
      }),
    );
    await engine.client.send(new DeleteItemCommand({ TableName: mainTable.name, Key: item("a") }));
    await drain();
    expect(seen.map(({ eventName, dynamodb }) => [eventName, dynamodb.Keys["sk"]?.S])).toEqual([
      ["INSERT", "a"],
      ["MODIFY", "a"],
      ["INSERT", "b"],
      ["INSERT", "c"],
      ["REMOVE", "a"],
    ]);
    expect(seen[1]?.dynamodb).toMatchObject({
      OldImage: { ...item("a"), n: { N: "1" } },
      NewImage: { ...item("a"), n: { N: "2" } },
    });
  });

  it("drains what handling writes in its turn", async () => {
    const { drain } = await start({
      handler: async ({ Records }) => {
        seen.push(...Records);
        for (const record of Records) {
          const depth = record.dynamodb.Keys["sk"]?.S?.length ?? 0;
          if (depth < 4) await put("x".repeat(depth + 1));
        }
        return { batchItemFailures: [] };
      },
    });
    await put("x");
    await drain();
    expect(names()).toEqual(["x", "xx", "xxx", "xxxx"]);
  });

  it("goes on where it stopped, after a restart and after a trim", async () => {
    const first = await start();
    for (let at = 0; at < 250; at += 1) await put(`a${at}`);
    await first.drain();
    expect(seen).toHaveLength(250);
    const handled = first.handledUpTo();
    await first.stop();
    expect(trimStream(engine.databaseFile ?? "", mainTable.name, handled)).toBe(50);
    await put("b");

    seen = [];
    await (await start()).drain();
    expect(names()).toEqual(["b"]);
  });

  it("begins again rather than lose anything when its checkpoint is damaged", async () => {
    await put("a");
    writeFileSync(join(engine.dataDir, "stream.json"), '{"stream":"arn');
    await (await start()).drain();
    expect(names()).toEqual(["a"]);
  });

  it("delivers again what was not handled when it stopped", async () => {
    const failing = await start({ handler: () => Promise.reject(new Error("down")), maxAttempts: 1000 });
    await put("a");
    await put("b");
    await failing.stop();
    expect(failing.handledUpTo()).toBe(0n);
    await (await start()).drain();
    expect(names()).toEqual(["a", "b"]);
  });

  it("sets a record aside after its tries, with all that is needed to play it again, and goes on", async () => {
    const { drain } = await start({
      maxAttempts: 2,
      handler: async ({ Records }) => {
        const bad = Records.find((record) => record.dynamodb.Keys["sk"]?.S === "bad");
        seen.push(...Records.filter((record) => record !== bad));
        return { batchItemFailures: bad ? [{ itemIdentifier: bad.dynamodb.SequenceNumber }] : [] };
      },
    });
    await put("a");
    await put("bad", { why: { S: "é" } });
    await put("b");
    await drain();
    expect(new Set(names())).toEqual(new Set(["a", "b"]));
    const file = join(engine.dataDir, "dead-letters.jsonl");
    expect(countDeadLetters(file)).toBe(1);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      reason: "reported as failed by the handler",
      record: { dynamodb: { NewImage: { ...item("bad"), why: { S: "é" } } } },
    });
  });

  it("tells of an engine that does not answer, and does not leave a drain waiting", async () => {
    const errors: unknown[] = [];
    const { drain } = await start({ onError: (error) => errors.push(error) });
    await drain();
    await engine.stop();
    await expect(drain()).rejects.toThrow();
    expect(errors).not.toEqual([]);
  });

  it("is woken by writes through a client that it was tied to, plain or document", async () => {
    const client = engineClient(engine.endpoint);
    let wakes = 0;
    wakeOnWrite(client, () => {
      wakes += 1;
    });
    await client.send(new PutItemCommand({ TableName: mainTable.name, Item: item("a") }));
    expect(wakes).toBe(1);
    await DynamoDBDocumentClient.from(client).send(
      new PutCommand({ TableName: mainTable.name, Item: { pk: "T#brest", sk: "b" } }),
    );
    expect(wakes).toBe(2);
    client.destroy();
  });
});
