import { create } from "@ipt/application/ports/changes.ts";
import { StoreUnavailable } from "@ipt/application/ports/store-unavailable.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openClient } from "../client.ts";
import { MOST_TRIES } from "../kit/backoff.ts";
import { mainTable } from "../table.ts";
import { AT, commitOf, example, idempotencyOf } from "../testing/example.ts";
import { cancelled, type Fault, inject, named } from "../testing/faults.ts";
import { territoryStore } from "./territory-store.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

/** A store whose next calls fail as told, with the waits it asked for. */
const failing = (territory: string, faults: readonly Fault[]) => {
  const client = openClient({
    endpoint: engine.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const { left } = inject(client, faults);
  const waits: number[] = [];
  const backoff = {
    random: () => 0.5,
    pause: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  return {
    store: territoryStore(client, mainTable.name, territory, { backoff, now: () => AT }),
    waits,
    left,
  };
};
const transaction = (error: Error, after = false): Fault => ({
  operation: "TransactWriteItems",
  error,
  after,
});
const commit = () =>
  commitOf("e", [create("partner", example("partner", { id: "p" }))], { idempotency: idempotencyOf("k") });
const written = async (territory: string): Promise<{ readonly state: boolean; readonly events: number }> => {
  const store = territoryStore(engine.client, mainTable.name, territory);
  const journal = await store.journal({ since: AT, before: AT }, { limit: 9, cursor: null });
  return {
    state: (await store.get("partner", { id: "p" })) !== null,
    events: journal.ok ? journal.value.items.length : -1,
  };
};
const contention = { ok: false, error: { reason: "contention", record: null } };

describe("A transaction refused for now", () => {
  test.each(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"])(
    "by %s is tried again, later each time",
    async (code) => {
      const territory = `again-${code.toLowerCase()}`;
      const { store, waits } = failing(territory, [
        transaction(cancelled("None", code, "None")),
        transaction(cancelled(code, code, code)),
        transaction(cancelled(code, "None", "None")),
      ]);
      expect(await store.commit(commit())).toEqual({ ok: true, value: undefined });
      expect(waits).toEqual([12, 25, 50]);
      expect(await written(territory)).toEqual({ state: true, events: 1 });
    },
  );

  test("for ever ends as contention, and nothing is written", async () => {
    const faults = Array.from({ length: MOST_TRIES }, () => transaction(cancelled("TransactionConflict")));
    const { store, waits, left } = failing("for-ever", faults);
    expect(await store.commit(commit())).toEqual(contention);
    expect([waits.length, left()]).toEqual([MOST_TRIES - 1, 0]);
    expect(await written("for-ever")).toEqual({ state: false, events: 0 });
  });

  test("whole, by throttling, is tried again too", async () => {
    const { store } = failing("throttled", [transaction(named("ThrottlingException"))]);
    expect(await store.commit(commit())).toMatchObject({ ok: true });
  });
});

describe("A condition that does not hold", () => {
  test("is final, whatever else was contended", async () => {
    const { store, waits } = failing("final", [
      transaction(cancelled("ConditionalCheckFailed", "TransactionConflict", "None")),
    ]);
    expect(await store.commit(commit())).toEqual({
      ok: false,
      error: { reason: "exists", record: "partner" },
    });
    expect(waits).toEqual([]);
  });

  test("is looked at again while the idempotency item is contended: the same key may be winning", async () => {
    await failing("winning", []).store.commit(commit());
    const { store } = failing("winning", [
      transaction(cancelled("ConditionalCheckFailed", "None", "TransactionConflict")),
    ]);
    expect(await store.commit(commit())).toEqual({
      ok: false,
      error: { reason: "idempotency", record: null },
    });
  });
});

describe("An answer that never came", () => {
  test.each(["TimeoutError", "ECONNRESET"])("by %s, after the write: it is not done twice", async (name) => {
    const territory = `lost-${name.toLowerCase()}`;
    const error = Object.assign(named(name), { $retryable: {} });
    const { store, left } = failing(territory, [transaction(error, true)]);
    expect(await store.commit(commit())).toEqual({ ok: true, value: undefined });
    expect(left()).toBe(0);
    expect(await written(territory)).toEqual({ state: true, events: 1 });
  });

  test("three times over is thrown, never given out as a refusal; the idempotency key then tells", async () => {
    const lost = transaction(Object.assign(named("TimeoutError"), { $retryable: {} }), true);
    const { store } = failing("lost-thrice", [lost, lost, lost]);
    const error: unknown = await store.commit(commit()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(await store.replay("k")).toEqual(idempotencyOf("k"));
    expect(await store.commit(commit())).toEqual({
      ok: false,
      error: { reason: "idempotency", record: null },
    });
    expect(await written("lost-thrice")).toEqual({ state: true, events: 1 });
  });

  test.each(["ValidationError", "ItemCollectionSizeLimitExceeded"])(
    "%s is a bug and is thrown",
    async (code) => {
      const { store } = failing(`bug-${code.toLowerCase()}`, [
        transaction(cancelled(code, "ConditionalCheckFailed")),
      ]);
      await expect(store.commit(commit())).rejects.toThrow("cancelled");
    },
  );
});

describe("Pages of a register", () => {
  const page = example("registerPage", { quartier: "q", edition: "e", page: 0 });

  test("survive a lost answer: the page found there is our own", async () => {
    const lost = {
      operation: "PutItem",
      error: Object.assign(named("TimeoutError"), { $retryable: {} }),
      after: true,
    };
    const { store } = failing("pages", [lost]);
    await store.writePages([page]);
    expect((await store.get("registerPage", page))?.value).toEqual(page);
  });

  test("of an edition that someone else wrote are a bug", async () => {
    const { store } = failing("pages-twice", []);
    await store.writePages([page]);
    const other = { ...page, dwellings: [{ ref: "Z1", building: "Z", label: "1", vacant: true }] };
    await expect(store.writePages([other])).rejects.toThrow("is another");
  });
});
