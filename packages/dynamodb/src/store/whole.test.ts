import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { create } from "@ipt/application/ports/changes.ts";
import type { Change } from "@ipt/application/ports/store.ts";
import { engineClient } from "@ipt/local/engine/clients.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTerritory } from "../kit/space.ts";
import { openTable } from "../kit/table.ts";
import { mainTable } from "../table.ts";
import { AT, commitOf, example, idempotencyOf } from "../testing/example.ts";
import { inject, leaveUndone, named } from "../testing/faults.ts";
import { territoryStore } from "./territory-store.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

const storeOf = (territory: string, now = AT) =>
  territoryStore(engine.client, mainTable.name, territory, { now: () => now });

/** Partition and sort keys of every item under a prefix, read without any of the code under test. */
const keysUnder = async (territory: string): Promise<readonly string[]> => {
  const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: mainTable.name }));
  return Items.map((item) => `${item["pk"]?.S} ${item["sk"]?.S}`).filter(
    (key) => key.startsWith(`T#${territory} `) || key.startsWith(`T#${territory}#`),
  );
};

const quartierChanges = (quartier: string): Change[] => {
  const inCampaign = { quartier, campaign: 1 };
  return [
    create("quartier", example("quartier", { id: quartier })),
    create("campaign", example("campaign", { quartier, number: 1 })),
    create("meeting", example("meeting", { ...inCampaign, id: "m" })),
    create("informationAction", example("informationAction", { ...inCampaign, id: "a" })),
    create("notification", example("notification", inCampaign)),
    create("campaignPlan", example("campaignPlan", inCampaign)),
    create("register", example("register", { ...inCampaign, edition: "in-force" })),
    create("registerImport", example("registerImport", { ...inCampaign, edition: "abandoned" })),
    create("registerPage", example("registerPage", { ...inCampaign, edition: "in-force", page: 0 })),
    create("registerPage", example("registerPage", { ...inCampaign, edition: "abandoned", page: 7 })),
    create("vote", example("vote", { ...inCampaign, id: "v", shards: 3, register: null })),
    create("minutes", example("minutes", { ...inCampaign, vote: "v" })),
    create("attendanceMark", example("attendanceMark", { quartier, vote: "v", shard: 2, dwelling: "A/1" })),
    { op: "attendance", quartier, vote: "v", shard: 2, channel: "paper", by: 1 },
    create("voterCode", example("voterCode", { quartier, vote: "v" })),
    create("codePage", example("codePage", { quartier, vote: "v", page: 0 })),
    create("codeReplacement", example("codeReplacement", { quartier, vote: "v", id: "r" })),
    create("launch", example("launch", { ...inCampaign, id: "l" })),
    create("contract", example("contract", { quartier, id: "c" })),
    create("computerOrder", example("computerOrder", { quartier, id: "o" })),
    create("activity", example("activity", { quartier, id: "a" })),
    create("subscription", example("subscription", { quartier, id: "s" })),
    create("statement", example("statement", { quartier, id: "s" })),
    create("agendaEvent", example("agendaEvent", { quartier, id: "e" })),
    create("contact", example("contact", { quartier, id: "c" })),
    create("document", example("document", { quartier, id: "d" })),
    create("documentBody", example("documentBody", { quartier, id: "d" })),
    create("faqEntry", example("faqEntry", { quartier, id: "f" })),
    create("headline", example("headline", { quartier })),
    create("publishedReview", example("publishedReview", { quartier, asOf: "2012-10-21" })),
    create("question", example("question", { quartier, id: "q" })),
    create("helpRequest", example("helpRequest", { quartier, id: "h" })),
    {
      op: "tally",
      quartier,
      month: "2011-03",
      increments: [{ on: "2011-03-07", measure: "contracts.signed", by: 2 }],
    },
  ];
};

/** A territory with at least one of every record, with events before, during and after its present. */
const fill = async (territory: string): Promise<void> => {
  const store = storeOf(territory);
  const base: Change[] = [
    create(
      "territory",
      example("territory", { id: territory, joinedOn: "2024-03-01", clockAheadMs: 86_400_000 * 40 }),
    ),
    create("member", example("member", { id: "u" })),
    create("legal", example("legal", {})),
    create("logo", example("logo", {})),
    create("apiKey", example("apiKey", { id: "k", hash: "ab".repeat(32) })),
    create("webhook", example("webhook", { id: "w" })),
    create("webhookDelivery", example("webhookDelivery", { webhook: "gone", id: "d" })),
    create("partner", example("partner", { id: "p" })),
    create("convention", example("convention", { id: "c" })),
    create("budget", example("budget", { year: 2009 })),
    create("spending", example("spending", { id: "s", year: 2009 })),
  ];
  const done = [
    await store.commit(commitOf("base", base, { idempotency: idempotencyOf("k1") })),
    await store.commit(commitOf("q1", quartierChanges("kerourien"), { idempotency: idempotencyOf("k2") })),
    await store.commit(commitOf("q2", quartierChanges("keredern"), { idempotency: idempotencyOf("k3") })),
  ];
  for (const [index, at] of [
    "2024-02-29T20:30:00.000Z",
    "2025-07-14T12:00:00.000Z",
    "2027-01-01T00:00:00.000Z",
  ].entries()) {
    const event = example("event", { id: `at${index}`, at, data: {} });
    done.push(await store.commit({ changes: [], event, idempotency: null }));
  }
  expect(done.every((one) => one.ok)).toBe(true);
};

const countOf = async (territory: string): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for await (const { record } of storeOf(territory).everything()) counts[record] = (counts[record] ?? 0) + 1;
  return counts;
};

const twoOf = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 2]));
const FILLED = {
  territory: 1,
  member: 1,
  apiKey: 1,
  webhook: 1,
  webhookDelivery: 1,
  partner: 1,
  convention: 1,
  budget: 1,
  spending: 1,
  legal: 1,
  logo: 1,
  event: 6,
  ...twoOf(
    "quartier",
    "campaign",
    "meeting",
    "informationAction",
    "notification",
    "register",
    "registerImport",
  ),
  ...twoOf("vote", "minutes", "attendanceMark", "attendanceTally", "launch", "contract", "computerOrder"),
  ...twoOf("voterCode", "codePage", "codeReplacement"),
  ...twoOf("activity", "subscription", "statement", "tally"),
  ...twoOf("agendaEvent", "contact", "document", "documentBody", "faqEntry", "headline", "publishedReview"),
  ...twoOf("question", "helpRequest", "campaignPlan"),
  registerPage: 4,
};

describe("Everything of a territory", () => {
  test("is every item of it but the idempotency records, decoded, and nobody else's", async () => {
    await fill("whole");
    await fill("whole2");
    expect(await countOf("whole")).toEqual(FILLED);
    const items = await keysUnder("whole");
    const exported = Object.values(FILLED).reduce((sum, count) => sum + count, 0);
    expect(items.length).toBe(exported + 3);
    const first = await storeOf("whole").everything()[Symbol.asyncIterator]().next();
    expect(first.value).toMatchObject({ value: expect.anything() });
  });

  test("of a territory that does not exist is nothing", async () => {
    expect(await countOf("nowhere")).toEqual({});
  });
});

const certificate = (territory: string) => example("erasure", { territory });

describe("Erasing a territory", () => {
  test("deletes every item, counts them by kind, and leaves the neighbours alone", async () => {
    await fill("erased");
    await fill("erased2");
    const neighbour = await keysUnder("erased2");
    expect(await storeOf("erased").erase()).toEqual({ ...FILLED, idempotency: 3 });
    expect(await keysUnder("erased")).toEqual(["T#erased TERRITORY"]);
    await storeOf("erased").certify(certificate("erased"));
    expect(await keysUnder("erased")).toEqual(["T#erased ERASURE"]);
    expect(await keysUnder("erased2")).toEqual(neighbour);
    expect((await storeOf("erased").get("erasure", {}))?.value).toEqual(certificate("erased"));
  });

  test("keeps its id from being given again", async () => {
    const again = await storeOf("erased").commit(
      commitOf("again", [create("territory", example("territory", { id: "erased" }))]),
    );
    expect(again).toEqual({ ok: false, error: { reason: "exists", record: "territory" } });
    expect(await storeOf("erased").certify(certificate("erased"))).toBe(false);
  });

  test("that stops anywhere can be begun again, and then leaves nothing", async () => {
    for (const skip of [0, 1, 6, 14]) {
      const territory = `stopped-${skip}`;
      await fill(territory);
      const client = engineClient(engine.endpoint);
      inject(client, [{ operation: "BatchWriteItem", error: named("AccessDeniedException"), skip }]);
      await expect(
        territoryStore(client, mainTable.name, territory, { now: () => AT }).erase(),
      ).rejects.toThrow();
      expect((await keysUnder(territory)).length).toBeGreaterThan(1);
      await storeOf(territory).erase();
      expect(await keysUnder(territory)).toEqual([`T#${territory} TERRITORY`]);
    }
  });

  test("sends again what a batch left undone", async () => {
    await fill("undone");
    const client = engineClient(engine.endpoint);
    const left = leaveUndone(client, 3);
    const backoff = { random: () => 0, pause: async () => undefined };
    await territoryStore(client, mainTable.name, "undone", { now: () => AT, backoff }).erase();
    expect(left()).toBe(0);
    expect(await keysUnder("undone")).toEqual(["T#undone TERRITORY"]);
  });

  test("deletes what can't be decoded too", async () => {
    await fill("unreadable");
    const space = openTerritory(openTable(engine.client, mainTable.name), "unreadable");
    const there = { ConditionExpression: "attribute_exists(pk)" };
    await space.put({ within: [], at: ["P", "PARTNER", "p"] }, { t: "partner", v: 9, r: 1, d: 12 }, there);
    await expect(countOf("unreadable")).rejects.toThrow("version: unknown");
    await storeOf("unreadable").erase();
    expect(await keysUnder("unreadable")).toEqual(["T#unreadable TERRITORY"]);
  });

  test("takes a partition larger than a batch", async () => {
    const store = storeOf("many");
    await store.commit(
      commitOf("e", [create("territory", example("territory", { id: "many", joinedOn: "2026-11-01" }))]),
    );
    await store.commit(
      commitOf(
        "e1",
        Array.from({ length: 90 }, (_, i) => create("partner", example("partner", { id: `p${i}` }))),
      ),
    );
    expect(await store.erase()).toMatchObject({ partner: 90, event: 2 });
    expect(await keysUnder("many")).toEqual(["T#many TERRITORY"]);
  });
});
