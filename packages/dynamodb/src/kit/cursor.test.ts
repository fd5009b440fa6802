import fc from "fast-check";
import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";

const refused = { ok: false, error: { code: "cursor-refused" } };
const forge = (value: unknown): string => Buffer.from(JSON.stringify(value), "utf8").toString("base64url");

test("A cursor gives back the position it was made of, accents included", () => {
  const sk = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).map((text) => `P#PARTNER#${text}`);
  fc.assert(
    fc.property(sk, (position) => {
      expect(readCursor(writeCursor({ sk: position }), "P#PARTNER#")).toEqual({
        ok: true,
        value: { sk: position },
      });
    }),
  );
});

test("Any other text is refused, never an exception", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.base64String()), (text) => {
      expect(readCursor(text, "P#PARTNER#")).toEqual(refused);
    }),
    { numRuns: 1000 },
  );
});

test("Any JSON put in a cursor's clothes is refused", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readCursor(Buffer.from(text).toString("base64url"), "P#")).toEqual(refused);
    }),
  );
});

test.each([
  ["another listing's position", forge({ v: 1, sk: "P#CONVENTION#c1" })],
  ["the prefix alone", forge({ v: 1, sk: "P#PARTNER#" })],
  ["another version", forge({ v: 2, sk: "P#PARTNER#a" })],
  ["no version", forge({ sk: "P#PARTNER#a" })],
  ["a position that is not text", forge({ v: 1, sk: 12 })],
  ["a lone surrogate", forge({ v: 1, sk: "P#PARTNER#\ud800" })],
  ["a position too long", forge({ v: 1, sk: `P#PARTNER#${"a".repeat(300)}` })],
  ["a cursor too long", "A".repeat(600)],
  ["nothing", ""],
])("%s is refused", (_what, cursor) => {
  expect(readCursor(cursor, "P#PARTNER#")).toEqual(refused);
});
