import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { createGrant } from "@ipt/application/budgets/create-grant.ts";
import { createSpending } from "@ipt/application/budgets/create-spending.ts";
import { updateBudget } from "@ipt/application/budgets/update-budget.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type City, found, openCity } from "./city.ts";

let engine: EphemeralEngine;
let city: City;
beforeAll(async () => {
  engine = await ephemeralEngine();
  city = openCity(engine, "budgets");
  await found(city, "quartier");
});
afterAll(() => engine.stop());

const cents = fc.integer({ min: 1, max: 60 });
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("grant" as const), cents }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("spend" as const), cents }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("total" as const), cents: fc.nat(120) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

let year = 1990;
/** A budget of a year nobody used yet, with one grant of 50 cents of its 100. */
const newBudget = async (): Promise<number> => {
  year += 1;
  await city.must("coordinator", createBudget, { year, total: { cents: 100 }, purpose: "accompagnement" });
  const first = { year, id: "first", partner: "centre", amount: { cents: 50 }, grantedOn: "2026-01-01" };
  await city.must("coordinator", createGrant, first);
  return year;
};

const ask = async (
  of: number,
  { act: kind, cents: amount }: Act,
): Promise<{ kind: Act["act"]; cents: number } | null> => {
  const money = { cents: amount };
  const done = await {
    grant: () =>
      city.call("coordinator", createGrant, {
        year: of,
        partner: "centre",
        amount: money,
        grantedOn: "2026-01-01",
      }),
    spend: () =>
      city.call("coordinator", createSpending, {
        year: of,
        grant: "first",
        amount: money,
        on: "2026-01-02",
        label: "Atelier",
        quartier: "quartier",
      }),
    total: async () => {
      const stored = await city.store.get("budget", { year: of });
      const change = { year: of, total: money };
      return city.call("coordinator", updateBudget, change, stored?.revision ?? null);
    },
  }[kind]();
  return done.ok ? { kind, cents: amount } : null;
};

test("Whatever is granted, paid and cut at once, grants stay within the budget and payments within their grant", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 12, size: "max" }), async (acts) => {
      const of = await newBudget();
      const answers = (await Promise.all(acts.map((one) => ask(of, one)))).filter((one) => one !== null);
      const sum = (kind: Act["act"]) =>
        answers.filter((one) => one.kind === kind).reduce((total, one) => total + one.cents, 0);
      const stored = await city.store.get("budget", { year: of });
      const { grants, total } = stored?.value ?? { grants: [], total: { cents: -1 } };
      const granted = grants.reduce((all, one) => all + one.amount.cents, 0);
      expect(granted).toBeLessThanOrEqual(total.cents);
      // Every answer that said yes is there, and nothing else is.
      expect(granted).toBe(50 + sum("grant"));
      const first = grants.find((one) => one.id === "first");
      expect(first?.spent.cents).toBe(sum("spend"));
      expect(sum("spend")).toBeLessThanOrEqual(50);
      const paid = await city.store.list("spending", { year: of }, { limit: 100, cursor: null });
      const payments = paid.ok ? paid.value.items.map((one) => one.value.amount.cents) : [];
      expect(payments.reduce((all, one) => all + one, 0)).toBe(sum("spend"));
    }),
    { numRuns: 12 },
  );
});
