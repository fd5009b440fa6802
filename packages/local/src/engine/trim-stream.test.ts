import { DatabaseSync } from "node:sqlite";
import { BatchWriteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EphemeralEngine, ephemeralEngine } from "./ephemeral-engine.ts";
import { trimStream } from "./trim-stream.ts";

let engine: EphemeralEngine;
let file = "";
beforeAll(async () => {
  engine = await ephemeralEngine();
  file = engine.databaseFile ?? "";
});
afterAll(() => engine.stop());

const sequences = (): readonly number[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("SELECT sequence_number AS n FROM _stream_records ORDER BY id").all();
  database.close();
  return rows.map(({ n }) => Number(n));
};

const write = async (count: number): Promise<void> => {
  for (let from = 0; from < count; from += 25) {
    const puts = Array.from({ length: 25 }, (_, at) => ({
      PutRequest: { Item: { pk: { S: "T#a" }, sk: { S: String(from + at) } } },
    }));
    await engine.client.send(new BatchWriteItemCommand({ RequestItems: { [mainTable.name]: puts } }));
  }
};

it("removes what was handled, never what was not nor the newest 200, and numbers go on", async () => {
  await write(1500);
  const all = sequences();
  expect(all).toHaveLength(1500);

  expect(trimStream(file, mainTable.name, 0n)).toBe(0);
  expect(trimStream(file, mainTable.name, BigInt(all[99] ?? 0))).toBe(100);
  expect(trimStream(file, mainTable.name, BigInt(all.at(-1) ?? 0))).toBe(1200);
  expect(sequences()).toEqual(all.slice(-200));

  await write(25);
  expect(sequences().at(-1)).toBe((all.at(-1) ?? 0) + 25);
});

it("loses nothing of what is written meanwhile", async () => {
  const before = sequences().at(-1) ?? 0;
  const writing = Promise.all(
    Array.from({ length: 200 }, (_, at) =>
      engine.client.send(
        new PutItemCommand({ TableName: mainTable.name, Item: { pk: { S: "T#b" }, sk: { S: String(at) } } }),
      ),
    ),
  );
  for (let pass = 0; pass < 20; pass += 1) {
    trimStream(file, mainTable.name, BigInt(before));
    await new Promise(setImmediate);
  }
  await writing;
  expect(sequences().filter((sequence) => sequence > before)).toHaveLength(200);
});

it("finds the next number through an index, however many records there are", () => {
  const database = new DatabaseSync(file, { readOnly: true });
  const plan = database
    .prepare(
      "EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?",
    )
    .all(mainTable.name);
  database.close();
  expect(JSON.stringify(plan)).toContain("ipt_stream_sequence");
});
