import * as fc from "fast-check";
import type { Json } from "../world/ask.ts";

/** Texts that break what takes them for granted: separators, case, width, length, escapes, other languages' magic. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    "#",
    "T#brest",
    "a/b",
    "..",
    "A",
    "É",
    "🏠",
    "x".repeat(10_000),
    "\u0000",
    "%00",
    "%",
    "%zz",
    "%ff%fe",
    "__proto__",
    "constructor",
    "null",
    "-1",
    "1e309",
    "2026-02-30",
    "٣",
    "\ud800",
    "a\r\nb",
    "' OR 1=1 --",
    "<script>",
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);

/** Numbers as a body may write them, beyond what a double holds. */
const oddNumber = fc.constantFrom(-1, 0, 1.005, 1e21, -0, Number.MAX_SAFE_INTEGER + 2, 5e-324, 1e308);

const asJson = (value: unknown): Json => {
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(asJson);
  return Object.fromEntries(
    Object.entries(typeof value === "object" ? value : {}).map(([name, one]) => [name, asJson(one)]),
  );
};

export const oddJson: fc.Arbitrary<Json> = fc.oneof(
  oddText,
  oddNumber,
  fc.constantFrom<Json>(null, true, [], {}, [[]], { cents: "1" }, ["a", "a"], [null]),
  fc.jsonValue({ maxDepth: 3 }).map(asJson),
);

const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** Bodies that are no request at all. */
export const oddBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
  fc.json(),
  fc.constantFrom(
    "",
    "{",
    "[]",
    "null",
    '"text"',
    "1e400",
    '{"a":1e400}',
    '{"id":"a","id":"b"}',
    '{"__proto__":{"roles":["coordinator"]}}',
    '{"name":"\\ud800"}',
    `{"a":${deep(20_000)}}`,
    `{"a":${"9".repeat(5_000)}}`,
    "\uFEFF{}",
    "ref;building;label\n\u0000;;\n",
    'ref;"building\n',
    ";;;;\n;;;;\n",
  ),
);

export const oddType = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-16",
  "APPLICATION/JSON",
  "text/csv",
  "text/csv; header=present",
  "application/problem+json",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  "text/plain",
  "",
  ";",
  "application",
);

const latin = fc
  .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes.filter((code) => code !== 0x7f)).trim());

/** Headers that the service reads, with anything that HTTP lets through. */
export const oddHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom(
    "if-match",
    "if-none-match",
    "idempotency-key",
    "accept-language",
    "accept",
    "origin",
    "sec-fetch-site",
    "content-length",
    "x-forwarded-for",
    "x-request-id",
  ),
  fc.oneof(
    latin,
    fc.constantFrom(
      '"1"',
      'W/"1"',
      "*",
      '"0"',
      '"99999999999"',
      "x".repeat(8_000),
      "fr;q=9,en;q=-1",
      "*;q=0",
    ),
  ),
  { maxKeys: 3 },
);
