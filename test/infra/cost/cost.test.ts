import { functions } from "@ipt/contracts/deployment.ts";
import { ANSWERING_GB, eurosOfUsage, STANDING_EUROS_A_MONTH } from "@ipt/domain/platform/cost-of-usage.ts";
import { EUROS_PER_DOLLAR, prices } from "@ipt/domain/platform/prices.ts";
import { NOTHING_COUNTED } from "@ipt/domain/platform/usage.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { measureOnline, type OnlineMeasured } from "../load/measure-online.ts";
import { loadOf, onlineLoadOf, SCENARIO } from "../load/model.ts";
import { printLoad, printOnlineLoad } from "../load/print.ts";
import { costsFor } from "./costs-for.ts";
import { habits } from "./habits.ts";
import { measureJourney } from "./measure.ts";
import { costOf, quantities } from "./model.ts";
import { printCost } from "./print.ts";
import { standingOf } from "./standing.ts";

let lived: Awaited<ReturnType<typeof measureJourney>>;
let online: OnlineMeasured;
let standing: ReturnType<typeof standingOf>;
beforeAll(async () => {
  standing = standingOf();
  lived = await measureJourney();
  online = await measureOnline();
});

describe("The cost of a year", () => {
  it("comes from a journey that was counted, every line of it", () => {
    for (const [name, value] of Object.entries(lived.used)) expect([name, value > 0]).toEqual([name, true]);
    expect(lived.used.requests).toBeGreaterThan(300);
    expect(lived.used.writeUnits).toBeGreaterThan(lived.used.requests);
  });

  it("is under one euro cent a dwelling for 20 territories", () => {
    const costs = costsFor(lived.used, online);
    const [one, twenty, many] = costs;
    expect(twenty?.centsPerDwelling).toBeLessThan(1);
    expect(many?.centsPerDwelling).toBeLessThan(twenty?.centsPerDwelling ?? 0);
    expect(one?.centsPerDwelling).toBeGreaterThan(twenty?.centsPerDwelling ?? 0);
    expect(printCost(lived.used, online.each, habits(), costs)).toContain("Centimes par logement et an");
  });

  it("grows with what is used: twice the units, twice their price", () => {
    const cost = (factor: number): number => {
      const used = { ...lived.used, writeUnits: lived.used.writeUnits * factor };
      const lines = quantities(used, standing, habits(), 20, online).filter(
        ({ label }) => label === "Table, écritures",
      );
      return costOf(lines, prices, 1, { territories: 20, dwellings: 1 }).euros;
    };
    expect(cost(3) - cost(2)).toBeCloseTo(cost(2) - cost(1), 9);
    expect(cost(2) - cost(1)).toBeGreaterThan(0);
  });

  it("leaves standing what pages say stands, and prices a month as it prices a year", () => {
    const nobody = { ...habits(), visitsPerDwelling: 0, mailsPerTerritory: 0, activeHours: 0 };
    const lines = quantities(lived.used, standing, nobody, 0, online);
    const { rate } = EUROS_PER_DOLLAR;
    const { euros } = costOf(lines, prices, rate, { territories: 0, dwellings: 1 });
    expect(euros / 12 / STANDING_EUROS_A_MONTH).toBeGreaterThan(0.9);
    expect(euros / 12 / STANDING_EUROS_A_MONTH).toBeLessThan(1.1);
    expect(standing.apiGb).toBe(ANSWERING_GB);
    const month = { ...NOTHING_COUNTED, requests: 1000, writeUnits: 5000 };
    const dearer = { ...month, writeUnits: 6000 };
    expect(eurosOfUsage(dearer) - eurosOfUsage(month)).toBeCloseTo(1000 * prices.writeUnit.usd * rate, 9);
  });

  it("counts what waiting costs: as many queues asked all year as there are functions behind one", () => {
    const behind = Object.values(functions).filter(({ trigger }) => trigger.kind === "queue");
    expect(standing.polledQueues).toBe(behind.length);
  });

  it("counts a voice cast online whole, and grows with the share of them", () => {
    for (const [name, value] of Object.entries(online.each)) expect([name, value > 0]).toEqual([name, true]);
    expect(online.each.requests).toBe(4);
    // Its mark and its ballot, the capsule written and erased, and all of it destroyed in the end.
    expect(online.each.writeUnits).toBeGreaterThan(5);
    const cost = (onlineShare: number): number => {
      const lines = quantities(lived.used, standing, { ...habits(), onlineShare }, 20, online);
      return costOf(lines, prices, 1, { territories: 20, dwellings: 1 }).euros;
    };
    expect(cost(1) - cost(0.4)).toBeCloseTo((cost(0.4) - cost(0)) * 1.5, 6);
    expect(cost(1)).toBeGreaterThan(cost(0));
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

  it("and so does everybody voting online, whose ballots and codes are spread", () => {
    const load = onlineLoadOf(online.voters, habits().dwellingsPerQuartier);
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
