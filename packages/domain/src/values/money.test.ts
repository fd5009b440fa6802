import fc from "fast-check";
import { expect, test } from "vitest";
import { Count, Money } from "./money.ts";

test("Money is a whole number of cents, and is read back as it was written", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000_000 }), (cents) => {
      expect(Money().parse(JSON.parse(JSON.stringify({ cents })))).toEqual({ cents });
    }),
  );
});

test("No fraction of a cent, no debt, no text and no sum past ten billion euros is money", () => {
  fc.assert(
    fc.property(
      fc.double({ noInteger: true }),
      fc.integer({ max: -1 }),
      fc.integer({ min: 1_000_000_000_001, max: Number.MAX_SAFE_INTEGER }),
      (fraction, debt, tooMuch) => {
        for (const cents of [fraction, debt, tooMuch, String(debt), null, Number.NaN, Infinity])
          expect(Money().safeParse({ cents }).success).toBe(false);
      },
    ),
  );
  expect(Money().safeParse({ cents: 1.005 }).success).toBe(false);
  expect(Money().safeParse({ cents: 100, euros: 1 }).success).toBe(false);
  expect(Count().safeParse(0.5).success).toBe(false);
});
