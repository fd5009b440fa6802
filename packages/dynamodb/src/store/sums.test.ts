import { QueryCommand } from "@aws-sdk/client-dynamodb";
import type { Addition } from "@ipt/application/ports/store.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mainTable } from "../table.ts";
import { commitOf } from "../testing/example.ts";
import { territoryStore } from "./territory-store.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

const storeOf = (territory: string) => territoryStore(engine.client, mainTable.name, territory);
const stale = { ok: false, error: { reason: "stale", record: "attendanceTally" } };
const signed = (day: string, by: number, month = "2026-11"): Addition => ({
  op: "tally",
  quartier: "keredern",
  month,
  increments: [{ on: `2026-11-${day}`, measure: "contracts.signed", by }],
});
type Mark = Extract<Addition, { op: "attendance" }>;
const mark = (shard: number, by = 1): Mark => ({
  op: "attendance",
  quartier: "q",
  vote: "v",
  shard,
  channel: "paper",
  by,
});
const online = (shard: number): Addition => ({ ...mark(shard), channel: "online" });
const paperOnly = (counts: readonly number[]) => counts.map((paper) => ({ paper, online: 0 }));
const seal = (shard: number, paper: number, online = 0): Addition => ({
  op: "seal-attendance",
  quartier: "q",
  vote: "v",
  shard,
  paper,
  online,
});

describe("An hour's allowance", () => {
  const use = (source: string, most = 3, window = "2026-11-23T08"): Addition => ({
    op: "use",
    limit: "question",
    source,
    window,
    most,
    until: "2026-11-23T09:00:00.000Z",
  });
  const limited = {
    ok: false,
    error: { reason: "limited", record: null, until: "2026-11-23T09:00:00.000Z" },
  };

  test("lets exactly as many through as it holds, whoever comes at once, and writes nothing beyond", async () => {
    const store = storeOf("allowance");
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, index) => store.commit(commitOf(`a${index}`, [use("s1")]))),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(3);
    expect(all.filter((one) => !one.ok)).toEqual(Array.from({ length: 9 }, () => limited));
    const journal = await store.journal(
      { since: "2026-11-01", before: "2027-01-01T00:00:00.000Z" },
      { limit: 99, cursor: null },
    );
    expect(journal.ok && journal.value.items).toHaveLength(3);
  });

  test("is each source's own, begins anew with the hour, and is no part of an export", async () => {
    const store = storeOf("allowance");
    expect(await store.commit(commitOf("b1", [use("s2")]))).toMatchObject({ ok: true });
    expect(await store.commit(commitOf("b2", [use("s1", 3, "2026-11-23T09")]))).toMatchObject({ ok: true });
    expect(await store.commit(commitOf("b3", [use("s1"), use("s2")]))).toEqual(limited);
    const exported = [];
    for await (const { record } of store.everything()) exported.push(record);
    expect(exported).not.toContain("allowance");
  });

  test("goes by itself, and with its territory", async () => {
    await storeOf("allowance-gone").commit(commitOf("c1", [use("s1")]));
    const { Items = [] } = await engine.client.send(
      new QueryCommand({
        TableName: mainTable.name,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": { S: "T#allowance-gone#L" } },
      }),
    );
    expect(Items.map((item) => item["expiresAt"])).toEqual([
      { N: String(Date.parse("2026-11-23T09:00:00.000Z") / 1000) },
    ]);
    expect(await storeOf("allowance-gone").erase()).toMatchObject({ allowance: 1 });
  });
});

describe("A month's tally", () => {
  const key = { quartier: "keredern", month: "2026-11" };

  test("sums what is added to it, several additions of one commit included", async () => {
    const store = storeOf("tally");
    expect(await store.get("tally", key)).toBeNull();
    await store.commit(commitOf("e1", [signed("03", 2), signed("03", 1), signed("17", 4)]));
    await store.commit(commitOf("e2", [signed("17", -1)]));
    expect((await store.get("tally", key))?.value).toEqual({
      ...key,
      counts: { "contracts.signed@03": 3, "contracts.signed@17": 3 },
    });
    expect((await store.collect("figures", { quartier: "keredern" })).tally).toHaveLength(1);
  });

  test("loses nothing to writers who come at once", async () => {
    const store = storeOf("tally-at-once");
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, i) => store.commit(commitOf(`e${i}`, [signed("03", 1)]))),
    );
    expect(all.every((one) => one.ok)).toBe(true);
    expect((await store.get("tally", key))?.value.counts).toEqual({ "contracts.signed@03": 40 });
  });

  test("is left alone by additions that cancel out", async () => {
    const store = storeOf("tally-zero");
    expect(await store.commit(commitOf("e", [signed("03", 1), signed("03", -1)]))).toMatchObject({
      ok: true,
    });
    expect(await store.get("tally", key)).toBeNull();
  });

  test("refuses a day of another month: a bug", async () => {
    const wrong = signed("03", 1, "2026-12");
    await expect(storeOf("tally-wrong").commit(commitOf("e", [wrong]))).rejects.toThrow("another month");
  });
});

describe("Attendance", () => {
  test("is counted by shard, in order, 0 where nobody came", async () => {
    const store = storeOf("attendance");
    await store.commit(commitOf("e1", [mark(2)]));
    await store.commit(commitOf("e2", [mark(0), mark(2)]));
    expect(await store.attendance("q", "v", 4)).toEqual(paperOnly([1, 0, 2, 0]));
    expect(await store.attendance("q", "other", 4)).toEqual(paperOnly([0, 0, 0, 0]));
    expect(await store.attendance("q", "v", 0)).toEqual([]);
  });

  test("reads more shards than one batch holds", async () => {
    const store = storeOf("many-shards");
    await Promise.all([0, 99, 100, 249].map((shard) => store.commit(commitOf(`e${shard}`, [mark(shard)]))));
    const counts = await store.attendance("q", "v", 250);
    expect(counts.flatMap((count, shard) => (count.paper === 1 ? [shard] : []))).toEqual([0, 99, 100, 249]);
  });

  test("is sealed at the number read, and takes nothing more", async () => {
    const store = storeOf("sealed");
    await store.commit(commitOf("e1", [mark(0), mark(0)]));
    expect(await store.commit(commitOf("e2", [seal(0, 1), seal(1, 0)]))).toEqual(stale);
    expect(await store.commit(commitOf("e3", [mark(1)]))).toMatchObject({ ok: true });
    expect(await store.commit(commitOf("e4", [seal(0, 2), seal(1, 0)]))).toEqual(stale);
    expect(await store.commit(commitOf("e5", [seal(0, 2), seal(1, 1), seal(2, 0)]))).toMatchObject({
      ok: true,
    });
    for (const shard of [0, 1, 2]) {
      expect(await store.commit(commitOf(`late${shard}`, [mark(shard)]))).toEqual(stale);
    }
    expect(await store.attendance("q", "v", 3)).toEqual(paperOnly([2, 1, 0]));
    expect((await store.get("attendanceTally", { quartier: "q", vote: "v", shard: 2 }))?.value).toEqual({
      quartier: "q",
      vote: "v",
      shard: 2,
      paper: 0,
      online: 0,
      sealed: true,
    });
  });

  test("counts each channel apart, and is sealed at both", async () => {
    const store = storeOf("channels");
    await store.commit(commitOf("e1", [mark(0), online(0), online(0), { ...mark(0), by: -1 }]));
    expect(await store.attendance("q", "v", 1)).toEqual([{ paper: 0, online: 2 }]);
    expect(await store.commit(commitOf("e2", [seal(0, 0, 1)]))).toEqual(stale);
    expect(await store.commit(commitOf("e3", [seal(0, 0, 2)]))).toMatchObject({ ok: true });
    expect(await store.commit(commitOf("e4", [online(0)]))).toEqual(stale);
  });

  test("whatever the order of marks and of the seal, what was acknowledged is what is sealed", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        async (before, during) => {
          run += 1;
          const store = storeOf(`any-order-${run}`);
          for (let i = 0; i < before; i += 1) await store.commit(commitOf(`b${i}`, [mark(0)]));
          const read = (await store.attendance("q", "v", 1))[0]?.paper ?? 0;
          const [sealed, ...marks] = await Promise.all([
            store.commit(commitOf("seal", [seal(0, read)])),
            ...Array.from({ length: during }, (_, i) => store.commit(commitOf(`d${i}`, [mark(0)]))),
          ]);
          const acknowledged = before + marks.filter((one) => one.ok).length;
          expect(await store.attendance("q", "v", 1)).toEqual(paperOnly([acknowledged]));
          if (sealed.ok) expect(acknowledged).toBe(read);
        },
      ),
      { numRuns: 15 },
    );
  });
});
