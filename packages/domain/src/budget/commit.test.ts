import fc from "fast-check";
import { expect, test } from "vitest";
import type { Budget } from "./budget.ts";
import { addGrant, changeTotal, grantedCents, spend } from "./commit.ts";

const cents = fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 1_000_000_000_000 }));
const act = fc.oneof(
  fc.record({ kind: fc.constant("grant" as const), id: fc.constantFrom("a", "b", "c", "d"), cents }),
  fc.record({ kind: fc.constant("total" as const), cents }),
  fc.record({ kind: fc.constant("spend" as const), id: fc.constantFrom("a", "b", "c", "z"), cents }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const empty = (total: number): Budget => ({
  year: 2026,
  total: { cents: total },
  purpose: "accompaniment",
  note: null,
  source: null,
  grants: [],
});

const grant = (id: string, amount: number) => ({
  id,
  partner: "centre-social",
  amount: { cents: amount },
  spent: { cents: 0 },
  purpose: null,
  quartiers: null,
  grantedOn: "2026-01-01",
});

const apply = (budget: Budget, one: Act) => {
  if (one.kind === "grant") return addGrant(budget, grant(one.id, one.cents));
  if (one.kind === "total") return changeTotal(budget, one.cents);
  const spent = spend(budget, one.id, one.cents);
  return spent.ok ? { ok: true as const, value: spent.value.budget } : spent;
};

test("Grants never pass the total and payments never pass their grant, whatever is asked in whatever order", () => {
  fc.assert(
    fc.property(cents, fc.array(act, { maxLength: 30 }), (total, acts) => {
      let budget = empty(total);
      for (const one of acts) {
        // Ids are the caller's to keep apart: the store refuses a grant that exists.
        if (one.kind === "grant" && budget.grants.some((known) => known.id === one.id)) continue;
        const before = budget;
        const after = apply(before, one);
        if (after.ok) budget = after.value;
        else if (one.kind === "grant") {
          // Nothing is refused that would have held, to the cent.
          expect(grantedCents(before) + one.cents).toBeGreaterThan(before.total.cents);
        }
        expect(grantedCents(budget)).toBeLessThanOrEqual(budget.total.cents);
        for (const { spent, amount } of budget.grants) expect(spent.cents).toBeLessThanOrEqual(amount.cents);
      }
    }),
    { numRuns: 500 },
  );
});

test("The last cent can be granted and spent, the next one can't", () => {
  const granted = addGrant(empty(100), grant("a", 100));
  expect(granted.ok).toBe(true);
  if (!granted.ok) return;
  expect(addGrant(granted.value, grant("b", 1))).toEqual({
    ok: false,
    error: { code: "over-committed", availableCents: 0 },
  });
  expect(spend(granted.value, "a", 100).ok).toBe(true);
  expect(spend(granted.value, "a", 101)).toEqual({
    ok: false,
    error: { code: "over-spent", availableCents: 100 },
  });
});
