import { reviewOf } from "@ipt/domain/indicators/review.ts";
import { example } from "@ipt/dynamodb/testing/example.ts";
import { expect, it } from "vitest";

const NOTHING = {
  campaign: null,
  register: null,
  meetings: [],
  actions: [],
  launches: [],
  conventions: [],
  budgets: [],
  statements: [],
  subscriptions: [],
  tallies: [],
};

/** Nouméa is eleven hours ahead: its morning is still the day before in universal time. */
const participation = (asOf: string) =>
  reviewOf({
    ...NOTHING,
    asOf,
    timezone: "Pacific/Noumea",
    quartier: example("quartier", { id: "riviere-salee" }),
    minutes: example("minutes", {
      opens: "2026-03-01T22:00:00.000Z",
      closes: "2026-03-06T07:00:00.000Z",
      sealedAt: "2026-03-06T14:00:00.000Z",
    }),
  }).indicators.find((one) => one.id === "vote-participation");

it("dates a vote by the days its tenants lived", () => {
  expect(participation("2026-03-07")).toMatchObject({
    from: "2026-03-02",
    to: "2026-03-06",
    status: "measured",
  });
});

it("knows nothing of minutes sealed the day after, there", () => {
  expect(participation("2026-03-06")).toMatchObject({ numerator: null, status: "unknown" });
});
