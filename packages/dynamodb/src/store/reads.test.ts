import { create } from "@ipt/application/ports/changes.ts";
import type { CursorRefused, Page, PageRequest } from "@ipt/application/ports/store.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IncidentError } from "../kit/incident-error.ts";
import { openTerritory } from "../kit/space.ts";
import { openTable } from "../kit/table.ts";
import { mainTable } from "../table.ts";
import { AT, commitOf, example } from "../testing/example.ts";
import { territoryStore } from "./territory-store.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

const storeOf = (territory: string) =>
  territoryStore(engine.client, mainTable.name, territory, { now: () => AT });
const partner = (id: string, name = "Habitat") => example("partner", { id, name });
const refused = { ok: false, error: { code: "cursor-refused" } };

/** Every page of a listing, one after the other. */
const walk = async <T>(
  page: (request: PageRequest) => Promise<Result<Page<T>, CursorRefused>>,
  limit: number,
): Promise<(readonly T[])[]> => {
  const pages: (readonly T[])[] = [];
  let cursor: string | null = null;
  do {
    const found: Result<Page<T>, CursorRefused> = await page({ limit, cursor });
    if (!found.ok) throw new Error("cursor refused");
    pages.push(found.value.items);
    cursor = found.value.next;
  } while (cursor !== null);
  return pages;
};

describe("A list", () => {
  const ids = Array.from({ length: 23 }, (_, i) => `p${String(i).padStart(2, "0")}`);
  beforeAll(async () => {
    await storeOf("lists").commit(
      commitOf(
        "e",
        ids.map((id) => create("partner", partner(id))),
      ),
    );
  });

  test("gives each item once, in order, whatever the size of its pages, and never an empty page", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (limit) => {
        const pages = await walk((page) => storeOf("lists").list("partner", {}, page), limit);
        expect(pages.flat()).toEqual(ids.map((id) => ({ value: partner(id), revision: 1 })));
        expect(pages.map((page) => page.length)).toEqual(
          Array.from({ length: Math.ceil(23 / limit) }, (_, i) => Math.min(limit, 23 - i * limit)),
        );
      }),
      { numRuns: 15 },
    );
  });

  test("that is empty has one empty page", async () => {
    expect(await storeOf("lists").list("member", {}, { limit: 5, cursor: null })).toEqual({
      ok: true,
      value: { items: [], next: null },
    });
  });

  test("refuses the cursor of another, and reads only its own territory with a cursor of a neighbour", async () => {
    const store = storeOf("lists");
    const first = await store.list("partner", {}, { limit: 3, cursor: null });
    const cursor = first.ok ? first.value.next : null;
    expect(await store.list("convention", {}, { limit: 3, cursor })).toEqual(refused);
    expect(await store.list("vote", { quartier: "q" }, { limit: 3, cursor })).toEqual(refused);
    expect(await store.list("partner", {}, { limit: 3, cursor: "!" })).toEqual(refused);
    const neighbour = await storeOf("lists2").list("partner", {}, { limit: 3, cursor });
    expect(neighbour).toEqual({ ok: true, value: { items: [], next: null } });
  });

  test("takes any cursor without an exception", async () => {
    const store = storeOf("lists");
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.base64String());
    const forged = fc
      .string({ unit: "binary", maxLength: 300 })
      .map((sk) => Buffer.from(JSON.stringify({ v: 1, sk: `P#PARTNER#${sk}` })).toString("base64url"));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, forged), async (cursor) => {
        const found = await store.list("partner", {}, { limit: 2, cursor });
        expect(found.ok || found.error.code === "cursor-refused").toBe(true);
        const hashes = await store.list("apiKey", {}, { limit: 2, cursor });
        expect(hashes.ok || hashes.error.code === "cursor-refused").toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("A collection", () => {
  test("reads each kind of the quartier's campaigns, and neither pages nor attendance", async () => {
    const store = storeOf("collections");
    const quartier = "kerourien";
    const inCampaign = { quartier, campaign: 1 };
    const records = [
      create("campaign", example("campaign", { quartier, number: 1 })),
      create("campaign", example("campaign", { quartier, number: 2 })),
      create("campaign", example("campaign", { quartier: "other", number: 1 })),
      create("meeting", example("meeting", { ...inCampaign, id: "m" })),
      create("informationAction", example("informationAction", { ...inCampaign, id: "a" })),
      create("notification", example("notification", inCampaign)),
      create("campaignPlan", example("campaignPlan", inCampaign)),
      create("register", example("register", { ...inCampaign, edition: "e" })),
      create("registerImport", example("registerImport", { ...inCampaign, edition: "e2" })),
      create("registerPage", example("registerPage", { ...inCampaign, edition: "e", page: 0 })),
      create("launch", example("launch", { ...inCampaign, id: "l" })),
      create("vote", example("vote", { ...inCampaign, id: "v" })),
      create("minutes", example("minutes", { ...inCampaign, vote: "v" })),
      create(
        "attendanceMark",
        example("attendanceMark", { quartier, vote: "v", shard: 0, dwelling: "A/1.a_b-C" }),
      ),
      create("contract", example("contract", { quartier, id: "c" })),
    ];
    expect(await store.commit(commitOf("e", records))).toMatchObject({ ok: true });
    const found = await store.collect("campaigns", { quartier });
    expect(Object.entries(found).map(([name, all]) => [name, all.length])).toEqual([
      ["campaign", 2],
      ["meeting", 1],
      ["informationAction", 1],
      ["notification", 1],
      ["campaignPlan", 1],
      ["register", 1],
      ["registerImport", 1],
      ["launch", 1],
      ["vote", 1],
      ["minutes", 1],
    ]);
    expect(found.campaign.map(({ value }) => value.number)).toEqual([1, 2]);
    expect(found.vote[0]).toEqual({ value: example("vote", { ...inCampaign, id: "v" }), revision: 1 });
  });

  test("larger than a megabyte is read whole", async () => {
    const store = storeOf("large");
    const dwellings = Array.from({ length: 1500 }, (_, i) => ({
      ref: `R${i}`,
      building: "B".repeat(60),
      label: "L".repeat(60),
      vacant: false,
    }));
    await store.writePages(
      Array.from({ length: 4 }, (_, page) =>
        example("registerPage", { quartier: "q", edition: "e", page, dwellings }),
      ),
    );
    const found = await walk(
      (page) => store.list("registerPage", { quartier: "q", edition: "e" }, page),
      100,
    );
    expect(found.map((page) => page.length)).toEqual([4]);
    await store.removePages("q", "e", 60);
    expect(
      await store.list("registerPage", { quartier: "q", edition: "e" }, { limit: 1, cursor: null }),
    ).toEqual({
      ok: true,
      value: { items: [], next: null },
    });
  });
});

describe("The journal", () => {
  const instants = [
    "2023-01-31T23:59:59.999Z",
    "2025-12-31T23:59:59.999Z",
    "2026-01-01T00:00:00.000Z",
    "2026-10-31T12:00:00.000Z",
    "2026-11-01T00:00:00.000Z",
    "2026-11-23T07:00:00.000Z",
    "2026-11-23T08:00:00.000Z",
  ];
  const range = { since: "2023-01-01T00:00:00.000Z", before: AT };
  beforeAll(async () => {
    for (const [index, at] of instants.entries()) {
      const event = example("event", { id: `e${index}`, at, data: {} });
      await storeOf("journal").commit({ changes: [], event, idempotency: null });
    }
  });
  const idsOf = async (from: typeof range, limit: number) => {
    const pages = await walk((page) => storeOf("journal").journal(from, page), limit);
    return pages.flat().map(({ id }) => id);
  };

  test("is read newest first over months, each event once, whatever the size of its pages", async () => {
    for (const limit of [1, 2, 3, 4, 7, 50]) {
      expect(await idsOf(range, limit)).toEqual(["e6", "e5", "e4", "e3", "e2", "e1", "e0"]);
    }
  });

  test("keeps to the months of its bounds", async () => {
    expect(await idsOf({ since: "2026-01-15T00:00:00.000Z", before: "2026-10-02T00:00:00.000Z" }, 2)).toEqual(
      ["e3", "e2"],
    );
    expect(await idsOf({ since: "2026-11", before: "2026-10" }, 2)).toEqual([]);
  });

  test("sleeps for years without endless reading: a page may be short, and goes on", async () => {
    const far = { since: "2010-01-01T00:00:00.000Z", before: "2040-01-01T00:00:00.000Z" };
    expect(await idsOf(far, 5)).toEqual(["e6", "e5", "e4", "e3", "e2", "e1", "e0"]);
  });

  test("refuses a cursor out of its range, or of another listing", async () => {
    const store = storeOf("journal");
    const first = await store.journal(range, { limit: 6, cursor: null });
    const cursor = first.ok ? first.value.next : null;
    expect(cursor).not.toBeNull();
    expect(await store.journal({ since: "2026-01", before: AT }, { limit: 1, cursor })).toEqual(refused);
    const list = await storeOf("lists").list("partner", {}, { limit: 3, cursor: null });
    expect(await store.journal(range, { limit: 1, cursor: list.ok ? list.value.next : "" })).toEqual(refused);
    expect(await store.journal(range, { limit: 1, cursor: "AAAA" })).toEqual(refused);
  });
});

describe("Territories whose names begin alike", () => {
  test("never see each other", async () => {
    const names = ["brest", "brest2", "brest-metropole", "bres", "q", "t"];
    for (const name of names) {
      const own = [
        create("partner", partner("p", name)),
        create("quartier", example("quartier", { id: name })),
      ];
      expect(await storeOf(name).commit(commitOf("e", own))).toMatchObject({ ok: true });
    }
    for (const name of names) {
      const { partner: found } = await storeOf(name).collect("programme", {});
      expect(found.map(({ value }) => value.name)).toEqual([name]);
      for (const other of names.filter((one) => one !== name)) {
        expect(await storeOf(name).get("quartier", { id: other })).toBeNull();
      }
    }
  });

  test.each(["", "Brest", "brest#Q#x", "brest/..", "a".repeat(64), "brest ", "-a", "é", "\u0000"])(
    "no store opens on %j",
    (bad) => {
      expect(() => storeOf(bad)).toThrow("not a territory id");
    },
  );

  test.each(["x#y", "", "x\n", "\ud800"])("an id %j reaches no key", async (bad) => {
    await expect(storeOf("keys").get("partner", { id: bad })).rejects.toThrow("not a key segment");
    await expect(
      storeOf("keys").list("vote", { quartier: bad }, { limit: 1, cursor: null }),
    ).rejects.toThrow();
  });
});

describe("A bad item", () => {
  const plant = async (territory: string, within: string[], at: string[], t: string) => {
    const space = openTerritory(openTable(engine.client, mainTable.name), territory);
    await space.put(
      { within, at },
      { t, v: 1, r: 1, d: { id: "bad" } },
      { ConditionExpression: "attribute_not_exists(pk)" },
    );
  };

  test("is an incident wherever it is read", async () => {
    const store = storeOf("bad");
    await plant("bad", [], ["P", "PARTNER", "bad"], "partner");
    await plant("bad", ["Q", "q"], ["C", "VOTE", "bad"], "urn");
    await expect(store.get("partner", { id: "bad" })).rejects.toThrow(IncidentError);
    await expect(store.collect("programme", {})).rejects.toThrow(/T#bad .*P#PARTNER#bad/);
    await expect(store.list("partner", {}, { limit: 1, cursor: null })).rejects.toThrow(IncidentError);
    await expect(store.collect("campaigns", { quartier: "q" })).rejects.toThrow("not one of campaigns");
  });
});
