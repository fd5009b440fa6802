import { beforeAll, describe, expect, it } from "vitest";
import { measureOnline } from "../load/measure-online.ts";
import { loadOf, onlineLoadOf, SCENARIO } from "../load/model.ts";
import { printLoad, printOnlineLoad } from "../load/print.ts";
import { costsFor } from "./costs-for.ts";
import { habits } from "./habits.ts";
import { measureJourney } from "./measure.ts";
import { costOf, quantities } from "./model.ts";
import { prices } from "./prices.ts";
import { printCost } from "./print.ts";
import { standingOf } from "./standing.ts";

let lived: Awaited<ReturnType<typeof measureJourney>>;
beforeAll(async () => {
  lived = await measureJourney();
}, 300_000);

describe("The cost of a year", () => {
  it("comes from a journey that was counted, every line of it", () => {
    for (const [name, value] of Object.entries(lived.used)) expect([name, value > 0]).toEqual([name, true]);
    expect(lived.used.requests).toBeGreaterThan(300);
    expect(lived.used.writeUnits).toBeGreaterThan(lived.used.requests);
  });

  it("is under one euro cent a dwelling for 20 territories", () => {
    const costs = costsFor(lived.used);
    const [one, twenty, many] = costs;
    expect(twenty?.centsPerDwelling).toBeLessThan(1);
    expect(many?.centsPerDwelling).toBeLessThan(twenty?.centsPerDwelling ?? 0);
    expect(one?.centsPerDwelling).toBeGreaterThan(twenty?.centsPerDwelling ?? 0);
    expect(printCost(lived.used, habits(), costs)).toContain("Centimes par logement et an");
  });

  it("grows with what is used: twice the units, twice their price", () => {
    const standing = standingOf();
    const cost = (factor: number): number => {
      const used = { ...lived.used, writeUnits: lived.used.writeUnits * factor };
      const lines = quantities(used, standing, habits(), 20).filter(({ price }) => price === "writeUnit");
      return costOf(lines, prices, 1, { territories: 20, dwellings: 1 }).euros;
    };
    expect(cost(2)).toBeCloseTo(2 * cost(1), 9);
  });

  it("has a source and a day for every price", () => {
    for (const price of Object.values(prices)) {
      expect(price.source).toMatch(/^https:\/\//);
      expect(Date.parse(price.on)).toBeLessThanOrEqual(Date.parse("2026-11-25"));
      expect(price.usd).toBeGreaterThan(0);
    }
  });
});

describe("A vote week of a hundred quartiers", () => {
  it("leaves every partition under half of what it takes", () => {
    const load = loadOf(lived.answers, habits().dwellingsPerQuartier);
    expect(load.marksMeasured).toBeGreaterThan(150);
    for (const { family, share } of load.partitions) expect([family, share < 0.5]).toEqual([family, true]);
    expect(load.marksPerSecondAtHalf).toBeGreaterThan(load.marksPerSecond);
    expect(printLoad(load)).toContain(String(SCENARIO.quartiers));
  });

  it("and so does everybody voting online, whose ballots and codes are spread", async () => {
    const load = onlineLoadOf(await measureOnline(), habits().dwellingsPerQuartier);
    for (const { family, share } of load.partitions) expect([family, share < 0.5]).toEqual([family, true]);
    const spread = new Map(load.partitions.map(({ family, partitions }) => [family, partitions]));
    expect(spread.get("ballots")).toBe(SCENARIO.quartiers * 16);
    expect(printOnlineLoad(load)).toContain("urne, bulletins");
  });

  it("would be seen if it did not: ten times the dwellings is too much for the journal", () => {
    const { partitions } = loadOf(lived.answers, habits().dwellingsPerQuartier * 30);
    expect(Math.max(...partitions.map(({ share }) => share))).toBeGreaterThan(0.5);
  });
});
