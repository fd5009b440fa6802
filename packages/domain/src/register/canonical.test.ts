import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalRegister, PAGE_SIZE, pageOf, pagesOf } from "./canonical.ts";
import { type Dwelling, DwellingRef } from "./dwelling.ts";
import { parseRegister } from "./parse-register.ts";

const ref = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,8}$/)
  .filter((text) => DwellingRef().safeParse(text).success);
const place = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => text !== "" && text.length <= 80 && !/[\p{Cc}\ufffd]/u.test(text) && text.isWellFormed());
const register: fc.Arbitrary<Dwelling[]> = fc
  .uniqueArray(fc.record({ ref, building: place, label: place, vacant: fc.boolean() }), {
    selector: (one) => one.ref.toUpperCase(),
    minLength: 1,
    maxLength: 40,
  })
  .map((dwellings) => dwellings.sort((a, b) => (a.ref < b.ref ? -1 : 1)));

const rowsOf = (dwellings: readonly Dwelling[]) => [
  { line: 1, cells: ["Identifiant", "Bâtiment", "Logement", "Vacant"] },
  ...dwellings.map((one, index) => ({
    line: index + 2,
    cells: [one.ref, one.building, one.label, one.vacant ? "oui" : "non"],
  })),
];

describe("the canonical form of a register", () => {
  test("is read back as the same dwellings, whatever order the list came in", () => {
    fc.assert(
      fc.property(register, (dwellings) => {
        const backwards = rowsOf(dwellings.toReversed());
        const parsed = parseRegister(backwards);
        expect(parsed).toEqual({ ok: true, value: dwellings });
        const lines = canonicalRegister(dwellings).split("\n");
        expect(lines.pop()).toBe("");
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
          dwellings.map((one) => [one.ref, one.building, one.label, one.vacant]),
        );
      }),
    );
  });

  test("does not depend on how accents were typed", () => {
    fc.assert(
      fc.property(register, (dwellings) => {
        const decomposed = dwellings.map((one) => ({
          ...one,
          building: one.building.normalize("NFD"),
          label: one.label.normalize("NFD"),
        }));
        expect(canonicalRegister(decomposed)).toBe(canonicalRegister(dwellings));
      }),
    );
  });

  test("changes when any dwelling does", () => {
    fc.assert(
      fc.property(register, fc.nat(), (dwellings, seed) => {
        const index = seed % dwellings.length;
        const moved = dwellings.map((one, at) => (at === index ? { ...one, vacant: !one.vacant } : one));
        expect(canonicalRegister(moved)).not.toBe(canonicalRegister(dwellings));
        expect(canonicalRegister(dwellings.toSpliced(index, 1))).not.toBe(canonicalRegister(dwellings));
      }),
    );
  });
});

describe("pages of a register", () => {
  test("hold every dwelling once, each on the page its reference leads to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), (count) => {
        const dwellings = Array.from({ length: count }, (_, index) => ({
          ref: `A-${String(index * 7).padStart(5, "0")}`,
          building: "A",
          label: "1",
          vacant: false,
        }));
        const pages = pagesOf(dwellings);
        expect(pages.flat()).toEqual(dwellings);
        expect(pages.every((page) => page.length >= 1 && page.length <= PAGE_SIZE)).toBe(true);
        const starts = pages.map((page) => page[0]?.ref ?? "");
        for (const [index, page] of pages.entries()) {
          for (const one of page) expect(pageOf(starts, one.ref)).toBe(index);
        }
        expect(pageOf(starts, "0")).toBe(-1);
      }),
      { numRuns: 20 },
    );
  });
});
