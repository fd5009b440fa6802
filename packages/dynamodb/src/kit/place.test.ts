import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { padded, partitionKey, segmentsOf, sortKey, sortKeyPrefix } from "./place.ts";

const segment = fc.oneof(
  fc.constantFrom("a", "b", "ab", "brest", "brest2", "T", "0", "00", "é", "A", "a-b", "_", "~"),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((text) => !/[#\p{Cc}]/u.test(text) && text.isWellFormed()),
);
const segments = fc.array(segment, { minLength: 1, maxLength: 5 });

describe("Keys made of segments", () => {
  test("two lists of segments never make the same key", () => {
    fc.assert(
      fc.property(segments, segments, (one, other) => {
        expect(sortKey(one) === sortKey(other)).toBe(
          one.length === other.length && one.every((s, i) => s === other[i]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("a key gives its segments back", () => {
    fc.assert(
      fc.property(segments, (list) => {
        expect(segmentsOf(sortKey(list))).toEqual(list);
      }),
    );
  });

  test("a prefix catches what continues it and nothing that merely begins alike", () => {
    fc.assert(
      fc.property(segments, segments, (under, at) => {
        const caught = sortKey(at).startsWith(sortKeyPrefix(under));
        const continues = at.length > under.length && under.every((s, i) => s === at[i]);
        expect(caught).toBe(continues);
      }),
      { numRuns: 2000 },
    );
    expect(sortKey(["C", "010", "MEETING", "x"]).startsWith(sortKeyPrefix(["C", "01"]))).toBe(false);
  });

  test("every partition of a territory is its name followed by nothing or a separator", () => {
    fc.assert(
      fc.property(segment, fc.array(segment, { maxLength: 4 }), (territory, within) => {
        const key = partitionKey(["T", territory], within);
        expect(key === `T#${territory}` || key.startsWith(`T#${territory}#`)).toBe(true);
      }),
    );
    expect(partitionKey(["T", "brest2"], []).startsWith("T#brest#")).toBe(false);
  });

  test("numbers sort as numbers do", () => {
    const number = fc.nat({ max: 99_999 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(Math.sign(one - other)).toBe(
          padded(one, 5) < padded(other, 5) ? -1 : padded(one, 5) > padded(other, 5) ? 1 : 0,
        );
      }),
    );
  });

  test.each(["", "a#b", "#", "a\nb", "\u0000", "\u0085", "\ud800", "x".repeat(201)])(
    "refuses the segment %j",
    (bad) => {
      expect(() => sortKey(["C", bad])).toThrow("not a key segment");
      expect(() => partitionKey(["T", bad], [])).toThrow("not a key segment");
    },
  );

  test.each([-1, 1.5, 1000, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d on three digits", (bad) => {
    expect(() => padded(bad, 3)).toThrow("not an integer of 3 digits");
  });
});
