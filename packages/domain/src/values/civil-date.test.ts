import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  isCivilDate,
  latestDayOf,
  wholeMonthsBetween,
} from "./civil-date.ts";
import { civilDateAt, civilTimeAt, instantAt } from "./instant.ts";

const date = fc
  .date({
    min: new Date("1901-01-01T00:00:00Z"),
    max: new Date("2180-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((one) => one.toISOString().slice(0, 10));

describe("civil dates", () => {
  test("only days that exist are dates", () => {
    const numbers = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }));
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(isCivilDate(text)).toBe(day >= 1 && day <= (lengths[month - 1] ?? 0));
      }),
      { numRuns: 2000 },
    );
    expect(["", "2026-1-1", "2026-01-01T00:00:00Z", "2026-02-30", "20260101"].some(isCivilDate)).toBe(false);
  });

  test("days added are days between", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -300, max: 300 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  test("months added are whole months elapsed, and one day less is one month less", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 120 }), (from, months) => {
        const then = addMonths(from, months);
        expect(isCivilDate(then)).toBe(true);
        expect(wholeMonthsBetween(from, then)).toBe(months);
        expect(wholeMonthsBetween(from, addDays(then, -1))).toBe(months - 1);
        // Never in the month after: 31 January and a month is the end of February.
        expect(Number(then.slice(5, 7)) % 12).toBe((Number(from.slice(5, 7)) + months) % 12);
      }),
    );
  });

  test("a partial date stands at the latest for its last day", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(4, 7, 10), (one, length) => {
        const partial = one.slice(0, length);
        const latest = latestDayOf(partial);
        expect(latest.startsWith(partial)).toBe(true);
        expect(addDays(latest, 1).startsWith(partial)).toBe(false);
      }),
    );
  });

  test.each(["Europe/Paris", "Indian/Reunion", "Pacific/Wallis", "America/Miquelon", "Pacific/Marquesas"])(
    "a day and a time in %s are found again from the moment they name",
    (zone) => {
      fc.assert(
        // From 1990: older French zones shifted by minutes that no clock time of today names.
        fc.property(fc.nat({ max: 70_000 }), fc.integer({ min: 4, max: 23 }), (days, hour) => {
          const on = addDays("1990-01-01", days);
          expect(civilDateAt(instantAt(on, `${String(hour).padStart(2, "0")}:30`, zone), zone)).toBe(on);
        }),
        { numRuns: 300 },
      );
    },
  );
});

test("clocks of a zone show the time of day that an instant was made from", () => {
  for (const zone of ["Europe/Paris", "Indian/Reunion", "Pacific/Tahiti"])
    for (const time of ["00:00", "09:05", "23:59"] as const)
      expect(civilTimeAt(instantAt("2026-03-16", time, zone), zone)).toBe(time);
});
