import { create, replace } from "@ipt/application/ports/changes.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Consumption } from "../kit/capacity-meter.ts";
import { mainTable } from "../table.ts";
import { AT, commitOf, example, idempotencyOf } from "../testing/example.ts";
import { territoryStore } from "./territory-store.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

/** What `docs/data-model.md` says of each access pattern, measured. */
const metered = (territory: string) => {
  const calls: Consumption[] = [];
  const store = territoryStore(engine.client, mainTable.name, territory, {
    meter: (call) => calls.push(call),
    now: () => AT,
  });
  const taken = (): string =>
    calls
      .splice(0)
      .map((one) => `${one.operation} ${one.reads}/${one.writes}`)
      .join(", ");
  return { store, taken };
};
const small = (id: string) => example("contract", { quartier: "q", id, reference: null });

test("A command costs two units for each kilobyte of each item it writes, and nothing else", async () => {
  const { store, taken } = metered("commands");
  const idempotency = idempotencyOf("k");
  await store.commit(commitOf("e1", [create("contract", small("c"))], { idempotency }));
  expect(taken()).toBe("TransactWriteItems 0/6");
  await store.commit(commitOf("e2", [replace("contract", small("c"), 1)]));
  expect(taken()).toBe("TransactWriteItems 0/4");
  await store.commit(
    commitOf("e3", [{ op: "attendance", quartier: "q", vote: "v", shard: 1, channel: "paper", by: 1 }]),
  );
  expect(taken()).toBe("TransactWriteItems 0/4");
});

test("A look-up costs one unit for each four kilobytes", async () => {
  const { store, taken } = metered("commands");
  await store.get("contract", { quartier: "q", id: "c" });
  expect(taken()).toBe("GetItem 1/0");
  await store.get("contract", { quartier: "q", id: "absent" });
  expect(taken()).toBe("GetItem 1/0");
  await store.replay("k");
  expect(taken()).toBe("GetItem 1/0");
  await store.attendance("q", "v", 8);
  expect(taken()).toBe("BatchGetItem 8/0");
});

test("A list costs what its items weigh together, however many others there are", async () => {
  const { store, taken } = metered("lists");
  const contracts = Array.from({ length: 60 }, (_, i) => create("contract", small(`c${10 + i}`)));
  await store.commit(commitOf("e", contracts));
  taken();
  await store.list("contract", { quartier: "q" }, { limit: 10, cursor: null });
  expect(taken()).toBe("Query 1/0");
  await store.list("contract", { quartier: "q" }, { limit: 50, cursor: null });
  expect(taken()).toBe("Query 2/0");
});

test("The programme, a quartier's campaigns and its figures are one query each; so is a month of the journal", async () => {
  const { store, taken } = metered("collections");
  await store.commit(commitOf("e", [create("partner", example("partner", { id: "p" }))]));
  taken();
  await store.collect("programme", {});
  await store.collect("campaigns", { quartier: "q" });
  await store.collect("figures", { quartier: "q" });
  await store.journal({ since: AT, before: AT }, { limit: 20, cursor: null });
  expect(taken()).toBe("Query 1/0, Query 1/0, Query 1/0, Query 1/0");
});

test("A page of a register is written once, at one unit a kilobyte", async () => {
  const { store, taken } = metered("pages");
  const dwellings = Array.from({ length: 100 }, (_, i) => ({
    ref: `A-${i}`,
    building: "Bâtiment A",
    label: `Appartement ${i}`,
    vacant: false,
  }));
  await store.writePages([example("registerPage", { quartier: "q", edition: "e", page: 0, dwellings })]);
  expect(taken()).toBe("PutItem 0/6");
  await store.get("registerPage", { quartier: "q", edition: "e", page: 0 });
  expect(taken()).toBe("GetItem 2/0");
});
