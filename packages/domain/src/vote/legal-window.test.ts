import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths } from "../values/civil-date.ts";
import { ADOPTION_RULES } from "./adoption-rule.ts";
import { checkLegalWindow } from "./legal-window.ts";

const day = fc.nat({ max: 3000 }).map((days) => addDays("2024-01-01", days));
const dates = fc
  .record({
    first: day,
    spread: fc.nat({ max: 40 }),
    wait: fc.integer({ min: -10, max: 90 }),
    open: fc.nat(60),
  })
  .map(({ first, spread, wait, open }) => {
    const last = addDays(first, spread);
    const opensOn = addDays(last, wait);
    return {
      notified: { firstReceivedOn: first, lastReceivedOn: last },
      vote: { opensOn, closesOn: addDays(opensOn, open) },
    };
  });

describe("the delay that runs from notification", () => {
  test("a direct proposal is answered by all within the two months of the first tenant notified", () => {
    fc.assert(
      fc.property(dates, ({ notified, vote }) => {
        const lawful =
          vote.opensOn >= notified.lastReceivedOn && vote.closesOn <= addMonths(notified.firstReceivedOn, 2);
        expect(checkLegalWindow(ADOPTION_RULES["art42-direct"], notified, vote).ok).toBe(lawful);
      }),
    );
  });

  test("an agreement signed with associations leaves the last tenant notified two whole months", () => {
    fc.assert(
      fc.property(dates, ({ notified, vote }) => {
        const lawful =
          vote.opensOn >= notified.lastReceivedOn && vote.closesOn >= addMonths(notified.lastReceivedOn, 2);
        expect(checkLegalWindow(ADOPTION_RULES["association-accord"], notified, vote).ok).toBe(lawful);
      }),
    );
  });

  test("two months from 31 December end on the last day of February (code de procédure civile, 641)", () => {
    const notified = { firstReceivedOn: "2026-12-31", lastReceivedOn: "2026-12-31" };
    const closing = (closesOn: string) =>
      checkLegalWindow(ADOPTION_RULES["art42-direct"], notified, { opensOn: "2027-02-22", closesOn });
    expect(closing("2027-02-28")).toEqual({ ok: true });
    expect(closing("2027-03-01")).toEqual({ ok: false, code: "closes-after-window", limit: "2027-02-28" });
  });
});
