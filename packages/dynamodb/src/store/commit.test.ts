import { create, remove, replace, unchanged } from "@ipt/application/ports/changes.ts";
import type { Change } from "@ipt/application/ports/store.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mainTable } from "../table.ts";
import { AT, commitOf, example, idempotencyOf } from "../testing/example.ts";
import { territoryStore } from "./territory-store.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

const storeOf = (territory: string, now = AT) =>
  territoryStore(engine.client, mainTable.name, territory, { now: () => now });
const partner = (id: string, name = "Habitat") => example("partner", { id, name });
const conflict = (reason: string, record: string | null) => ({ ok: false, error: { reason, record } });
const month = { since: AT, before: AT };
const events = async (store: ReturnType<typeof storeOf>): Promise<readonly string[]> => {
  const page = await store.journal(month, { limit: 100, cursor: null });
  return page.ok ? page.value.items.map(({ id }) => id) : [];
};

describe("A commit", () => {
  test("writes state, event and idempotency record together", async () => {
    const store = storeOf("together");
    const idempotency = idempotencyOf("key 1");
    const done = await store.commit(commitOf("e1", [create("partner", partner("p"))], { idempotency }));
    expect(done).toEqual({ ok: true, value: undefined });
    expect(await store.get("partner", { id: "p" })).toEqual({ value: partner("p"), revision: 1 });
    expect(await events(store)).toEqual(["e1"]);
    expect(await store.replay("key 1")).toEqual(idempotency);
    expect(await store.replay("key 2")).toBeNull();
  });

  test("raises the revision by one at each replacement", async () => {
    const store = storeOf("revisions");
    await store.commit(commitOf("e1", [create("partner", partner("p"))]));
    await store.commit(commitOf("e2", [replace("partner", partner("p", "B"), 1)]));
    expect(await store.commit(commitOf("e3", [replace("partner", partner("p", "C"), 2)]))).toMatchObject({
      ok: true,
    });
    expect(await store.get("partner", { id: "p" })).toEqual({ value: partner("p", "C"), revision: 3 });
  });

  test("that creates what is there writes nothing", async () => {
    const store = storeOf("exists");
    await store.commit(commitOf("e1", [create("partner", partner("p"))]));
    const changes = [create("partner", partner("new")), create("partner", partner("p", "B"))];
    const idempotency = idempotencyOf("k");
    expect(await store.commit(commitOf("e2", changes, { idempotency }))).toEqual(
      conflict("exists", "partner"),
    );
    expect(await store.get("partner", { id: "new" })).toBeNull();
    expect(await store.replay("k")).toBeNull();
    expect(await events(store)).toEqual(["e1"]);
  });

  test.each<[string, (revision: number) => Change]>([
    ["replaces", (revision) => replace("partner", partner("p", "B"), revision)],
    ["removes", (revision) => remove("partner", { id: "p" }, revision)],
    ["leans on", (revision) => unchanged("partner", { id: "p" }, revision)],
  ])("that %s another revision than the stored one is stale", async (name, change) => {
    const store = storeOf(`stale-${name.replace(" ", "-")}`);
    const absent = await store.commit(commitOf("e0", [change(1)]));
    expect(absent).toEqual(conflict("stale", "partner"));
    await store.commit(commitOf("e1", [create("partner", partner("p"))]));
    expect(await store.commit(commitOf("e2", [change(2)]))).toEqual(conflict("stale", "partner"));
    expect(await store.commit(commitOf("e3", [change(1)]))).toMatchObject({ ok: true });
    expect(await events(store)).toEqual(["e3", "e1"]);
  });

  test("says which record was in the way, the first of them when there are several", async () => {
    const store = storeOf("which");
    const changes = [
      create("partner", partner("p")),
      unchanged("convention", { id: "c" }, 1),
      unchanged("quartier", { id: "q" }, 1),
    ];
    expect(await store.commit(commitOf("e", changes))).toEqual(conflict("stale", "convention"));
  });

  test("writes each event once", async () => {
    const store = storeOf("event-twice");
    await store.commit(commitOf("same", [create("partner", partner("p"))]));
    expect(await store.commit(commitOf("same", [create("partner", partner("q"))]))).toEqual(
      conflict("exists", "event"),
    );
    expect(await store.get("partner", { id: "q" })).toBeNull();
  });

  test("holds a hundred writes, and is refused as a bug beyond", async () => {
    const store = storeOf("hundred");
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => create("partner", partner(`p${i}`)));
    await expect(store.commit(commitOf("e", many(100)))).rejects.toThrow("101 writes in one commit");
    expect(await events(store)).toEqual([]);
    expect(await store.commit(commitOf("e", many(99)))).toMatchObject({ ok: true });
    expect((await store.collect("programme", {})).partner).toHaveLength(99);
  });

  test("refuses to write over sums", async () => {
    const store = storeOf("sums");
    const tally = { quartier: "q", month: "2026-11", counts: {} };
    await expect(store.commit(commitOf("e", [create("tally", tally)]))).rejects.toThrow("only added to");
  });
});

describe("Under concurrency", () => {
  test("fifty commits on one revision: exactly one wins, with its event", async () => {
    const store = storeOf("fifty");
    await store.commit(commitOf("e", [create("partner", partner("p"))]));
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        store.commit(commitOf(`e${i}`, [replace("partner", partner("p", `name ${i}`), 1)])),
      ),
    );
    const winner = all.findIndex((one) => one.ok);
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok)).toEqual(Array(49).fill(conflict("stale", "partner")));
    expect(await store.get("partner", { id: "p" })).toEqual({
      value: partner("p", `name ${winner}`),
      revision: 2,
    });
    expect(await events(store)).toEqual([`e${winner}`, "e"]);
  });

  test("twenty commits with one idempotency key: exactly one is done", async () => {
    const store = storeOf("race");
    const idempotency = idempotencyOf("the same");
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        store.commit(commitOf(`e${i}`, [create("partner", partner(`p${i}`))], { idempotency })),
      ),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok)).toEqual(Array(19).fill(conflict("idempotency", null)));
    expect((await store.collect("programme", {})).partner).toHaveLength(1);
    expect(await events(store)).toHaveLength(1);
  });
});

describe("An idempotency key", () => {
  test("used before explains every other conflict", async () => {
    const store = storeOf("explains");
    const commit = commitOf("e", [create("partner", partner("p"))], { idempotency: idempotencyOf("k") });
    await store.commit(commit);
    expect(await store.commit(commit)).toEqual(conflict("idempotency", null));
  });

  test("is free again after 24 hours, even if expiry has not passed by", async () => {
    const [before, after] = ["2026-11-24T07:59:59.000Z", "2026-11-24T08:00:00.000Z"];
    await storeOf("expiry").commit(commitOf("e1", [], { idempotency: idempotencyOf("k") }));
    expect(await storeOf("expiry", before).replay("k")).not.toBeNull();
    const early = commitOf("e2", [], { idempotency: idempotencyOf("k", before) });
    expect(await storeOf("expiry", before).commit(early)).toEqual(conflict("idempotency", null));
    expect(await storeOf("expiry", after).replay("k")).toBeNull();
    const late = commitOf("e3", [], { idempotency: idempotencyOf("k", after) });
    expect(await storeOf("expiry", after).commit(late)).toMatchObject({ ok: true });
    expect(await storeOf("expiry", after).replay("k")).toEqual(idempotencyOf("k", after));
  });

  test("may be any text", async () => {
    const store = storeOf("any-text");
    for (const [index, key] of ["#", "T#brest2", "\u0000", "é🗳️", "x".repeat(10_000)].entries()) {
      const idempotency = idempotencyOf(key);
      expect(await store.commit(commitOf(`e${index}`, [], { idempotency }))).toMatchObject({ ok: true });
      expect(await store.replay(key)).toEqual(idempotency);
    }
  });
});
