import { readFileSync } from "node:fs";
import type { Indicator } from "@ipt/domain/indicators/indicator.ts";
import { Review } from "@ipt/domain/indicators/review.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningService, runService } from "../journey/local-service.ts";

const SEED = "bretagne-creative.net/article72.html";
const MID_TERM = "a-brest.net/article6007.html";

let service: RunningService;
let key: string;
beforeAll(async () => {
  service = await runService();
  key = /^IPT_BREST_LECTURE=(.+)$/m.exec(readFileSync(`${service.dataDir}/demo.env`, "utf8"))?.[1] ?? "";
});
afterAll(() => service.stop());

const read = async (path: string): Promise<unknown> => {
  const answer = await fetch(`${service.url}/v1/territories/brest-metropole/${path}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(answer.status).toBe(200);
  return answer.json();
};

const reviewOf = async (quartier: string, asOf: string) => {
  const review = Review().parse(await read(`quartiers/${quartier}/review?asOf=${asOf}`));
  const figures = new Map<string, Omit<Indicator, "id" | "unit">>(
    review.indicators.map(({ id, unit: _unit, ...figure }) => [id, figure]),
  );
  expect(figures.size).toBe(review.indicators.length);
  return { review, figures };
};

type Told = readonly [
  id: string,
  numerator: number,
  denominator: number | null,
  base: string | null,
  from: string | null,
  to: string,
  source: string,
  status: string,
];

const figure = ([, numerator, denominator, base, from, to, source, status]: Told) => ({
  numerator,
  denominator,
  base,
  from,
  to,
  source,
  status,
});

const DWELLINGS = "dwellings-of-the-quartier";
const ENQUIRIES = "computer-enquiries";

const KEREDERN: readonly Told[] = [
  ["take-up", 101, 1053, DWELLINGS, null, "2012-10-21", SEED, "declared"],
  ["provider-penetration", 101 + 291, 1053, DWELLINGS, null, "2012-10-21", SEED, "declared"],
  ["home-visits", 20, null, null, null, "2012-09-30", SEED, "declared"],
  ["home-visits-per-contract", 20, 101, "active-contracts", null, "2012-09-30", SEED, "declared"],
  ["workshop-participants", 50, null, null, null, "2012-09-30", SEED, "declared"],
  ["drop-in-participants-per-week", 10, 1, "week", null, "2012-09-30", SEED, "declared"],
  ["net-cafe-sessions-per-month", 2, 1, "month", null, "2012-09-30", SEED, "declared"],
  ["computers-enquired", 60, null, null, null, "2012-10-21", SEED, "declared"],
  ["computers-delivered", 45, 60, ENQUIRIES, null, "2012-10-21", SEED, "declared"],
  ["computers-waiting", 6, 60, ENQUIRIES, null, "2012-10-21", SEED, "declared"],
  ["computers-of-unknown-outcome", 9, 60, ENQUIRIES, null, "2012-10-21", SEED, "declared"],
  ["information-days", 18, null, null, "2011-11-24", "2011-12-12", "records", "measured"],
  ["vote-to-launch-days", 74, null, null, "2011-12-16", "2012-02-28", "records", "measured"],
  // 28 February to 21 October is seven whole months: the review "at six months" was later than it says.
  ["months-since-launch", 7, null, null, "2012-02-28", "2012-10-21", "records", "measured"],
  [
    "price-per-dwelling",
    100,
    1,
    "dwelling-and-month",
    null,
    "2012-10-21",
    "convention landlord-provider",
    "measured",
  ],
];

const KEROURIEN: readonly Told[] = [
  ["take-up", 77, 596, DWELLINGS, null, "2010-11-04", SEED, "declared"],
  ["people-accompanied", 40, null, null, null, "2010-05-05", MID_TERM, "declared"],
  ["computers-delivered", 17, null, ENQUIRIES, null, "2010-05-05", MID_TERM, "declared"],
  ["months-since-launch", 10, null, null, "2009-12-09", "2010-11-04", "records", "measured"],
  [
    "price-per-dwelling",
    100,
    1,
    "dwelling-and-month",
    null,
    "2010-11-04",
    "convention landlord-provider",
    "measured",
  ],
];

describe.each([
  ["keredern", "2012-10-21", "2012-02-28", KEREDERN],
  ["kerourien", "2010-11-04", "2009-12-09", KEROURIEN],
] as const)("The review of %s on %s", (quartier, asOf, launchedOn, told) => {
  it("gives each published figure with its base, its dates, its source and its status", async () => {
    const { review, figures } = await reviewOf(quartier, asOf);
    expect(review).toMatchObject({ asOf, launchedOn });
    for (const one of told) expect([one[0], figures.get(one[0])]).toEqual([one[0], figure(one)]);
  });

  it("says of every other figure that nobody knows it, which is not zero", async () => {
    const { figures } = await reviewOf(quartier, asOf);
    const published = new Set<string>(told.map(([id]) => id));
    const others = [...figures].filter(([id]) => !published.has(id));
    expect(others.length).toBeGreaterThan(5);
    for (const [id, other] of others) {
      expect([id, other]).toEqual([
        id,
        { ...other, numerator: null, from: null, to: null, source: null, status: "unknown" },
      ]);
    }
  });
});

describe("What sources say differently, or not at all", () => {
  it("the other count of Kérourien's dwellings stays beside the figure", async () => {
    const { review } = await reviewOf("kerourien", "2010-11-04");
    expect(review.notes).toEqual([{ figure: "dwellings", value: 590, source: MID_TERM }]);
    expect(await read("quartiers/kerourien")).toMatchObject({ dwellings: 596, notes: review.notes });
  });

  it("at mid-term, Kérourien had 68 contracts", async () => {
    const { figures } = await reviewOf("kerourien", "2010-05-05");
    expect(figures.get("take-up")).toMatchObject({
      numerator: 68,
      denominator: 596,
      to: "2010-05-05",
      source: MID_TERM,
    });
  });

  it("before anything was counted, nothing is known", async () => {
    const { figures } = await reviewOf("keredern", "2012-03-01");
    expect(figures.get("take-up")).toMatchObject({ numerator: null, status: "unknown" });
    expect(figures.get("months-since-launch")).toMatchObject({ numerator: 0 });
  });

  it("both votes are recorded as adopted, their counts never published", async () => {
    for (const quartier of ["keredern", "kerourien"]) {
      const vote = { outcome: "adopted", for: null, against: null, expressed: null, concerned: null };
      expect(await read(`quartiers/${quartier}/campaigns`)).toMatchObject({ items: [{ history: { vote } }] });
    }
  });
});
