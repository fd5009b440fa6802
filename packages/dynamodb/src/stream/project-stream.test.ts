import { create, remove, replace } from "@ipt/application/ports/changes.ts";
import { engineClient } from "@ipt/local/engine/clients.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { directory } from "../directory/directory.ts";
import { territoryStore } from "../store/territory-store.ts";
import { mainTable } from "../table.ts";
import { AT, commitOf, example } from "../testing/example.ts";
import { inject, named } from "../testing/faults.ts";
import { projectStream } from "./project-stream.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

const changed = (number: number, pk: string, sk: string) => ({
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: String(number) },
});
const projector = (client = engine.client, now = AT) =>
  projectStream({ client, tableName: mainTable.name, now: () => now });
const storeOf = (territory: string) => territoryStore(engine.client, mainTable.name, territory);
const quartier = (id: string, stage: "information" | null) =>
  example("quartier", { id, campaign: stage && { number: 1, stage, status: "running" } });

test("A territory's summary and its members' roles follow its state, and a record twice changes nothing", async () => {
  const territory = example("territory", {
    id: "lorient",
    name: "Lorient",
    sandbox: false,
    status: "active",
  });
  const member = example("member", { id: "u-1", roles: ["coordinator"] });
  await storeOf("lorient").commit(
    commitOf("e1", [
      create("territory", territory),
      create("member", member),
      create("quartier", quartier("kervenanec", "information")),
      create("quartier", quartier("bois-du-chateau", null)),
    ]),
  );
  const records = [
    changed(1, "T#lorient", "TERRITORY"),
    changed(2, "T#lorient", "MEMBER#u-1"),
    changed(3, "T#lorient", "QUARTIER#kervenanec"),
    changed(4, "T#lorient#J#2026-11", "2026-11-23T08:00:00.000Z#e1"),
    changed(5, "SESSION#ab", "SESSION"),
  ];
  for (let time = 0; time < 2; time += 1) {
    expect(await projector()({ Records: records })).toEqual({ batchItemFailures: [] });
    const { reader, summaries } = directory(engine.client, mainTable.name);
    expect(await summaries({ limit: 9, cursor: null })).toMatchObject({
      value: { items: [{ id: "lorient", name: "Lorient", quartiers: { information: 1, none: 1 } }] },
    });
    expect(await reader.territoriesOf("u-1")).toMatchObject([{ id: "lorient", roles: ["coordinator"] }]);
  }

  await storeOf("lorient").commit(
    commitOf("e2", [
      remove("member", { id: "u-1" }, 1),
      replace("territory", { ...territory, name: "Lorient Agglomération" }, 1),
    ]),
  );
  expect(await projector()({ Records: records })).toEqual({ batchItemFailures: [] });
  const { reader } = directory(engine.client, mainTable.name);
  expect(await reader.territoriesOf("u-1")).toEqual([]);
  expect(await reader.allTerritories({ limit: 9, cursor: null })).toMatchObject({
    value: { items: [{ name: "Lorient Agglomération" }] },
  });
});

test("A territory's breaches are known across territories in brief, those to decide about first", async () => {
  const incident = (id: string, discoveredAt: string, decided: "undecided" | "notified") =>
    example("securityIncident", {
      id,
      title: `Fuite ${id}`,
      discoveredAt,
      notification: { decided, at: null, reference: null, because: null },
    });
  await storeOf("quimper").commit(
    commitOf("e1", [
      create("territory", example("territory", { id: "quimper" })),
      create("securityIncident", incident("old", "2026-10-01T08:00:00.000Z", "undecided")),
      create("securityIncident", incident("told", "2026-11-02T08:00:00.000Z", "notified")),
      create("securityIncident", incident("new", "2026-11-01T08:00:00.000Z", "undecided")),
    ]),
  );
  await projector()({ Records: [changed(1, "T#quimper", "INCIDENT#new")] });
  const page = await directory(engine.client, mainTable.name).summaries({ limit: 99, cursor: null });
  const found = page.ok ? page.value.items.find(({ id }) => id === "quimper") : undefined;
  expect(found?.incidents.map(({ id, decided }) => [id, decided])).toEqual([
    ["new", "undecided"],
    ["old", "undecided"],
    ["told", "notified"],
  ]);
});

test("A territory that is no more disappears from the lists", async () => {
  await storeOf("vannes").commit(
    commitOf("e1", [create("territory", example("territory", { id: "vannes" }))]),
  );
  await projector()({ Records: [changed(1, "T#vannes", "TERRITORY")] });
  await storeOf("vannes").erase();
  await storeOf("vannes").certify(example("erasure", { territory: "vannes" }));
  await projector()({ Records: [changed(2, "T#vannes", "TERRITORY")] });
  const page = await directory(engine.client, mainTable.name).summaries({ limit: 9, cursor: null });
  expect(page.ok && page.value.items.map(({ id }) => id)).not.toContain("vannes");
});

test("What can't be projected is delivered again from there on", async () => {
  const client = engineClient(engine.endpoint);
  inject(client, [{ operation: "GetItem", error: named("AccessDeniedException"), skip: 1 }]);
  const records = [
    changed(1, "T#auray", "TERRITORY"),
    changed(2, "T#vannes", "TERRITORY"),
    changed(3, "T#brest", "TERRITORY"),
  ];
  expect(await projector(client)({ Records: records })).toEqual({
    batchItemFailures: [{ itemIdentifier: "2" }],
  });
});
