import { type Dwelling, DwellingRef } from "@ipt/domain/register/dwelling.ts";
import { parseRegister } from "@ipt/domain/register/parse-register.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, readRows } from "./read-rows.ts";

const ref = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,8}$/)
  .filter((text) => DwellingRef().safeParse(text).success);

/** What landlords write, and what could be taken for the file's own punctuation. */
const words = fc.constantFrom(
  "Bâtiment",
  "entrée",
  "n° 3",
  'dit "le Phare"',
  "A;B",
  "1, rue",
  "étage\u00a02",
  "Œ",
  "…",
);
const place = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const register: fc.Arbitrary<Dwelling[]> = fc
  .uniqueArray(fc.record({ ref, building: place, label: place, vacant: fc.boolean() }), {
    selector: (one) => one.ref.toUpperCase(),
    minLength: 1,
    maxLength: 15,
  })
  .map((dwellings) => dwellings.sort((a, b) => (a.ref < b.ref ? -1 : 1)));

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

type Form = { readonly separator: string; readonly eol: string; readonly encoding: "utf-8" | "bom" | "1252" };

const write = (dwellings: readonly Dwelling[], { separator, eol }: Form): string =>
  [
    ["Identifiant", "Bâtiment", "Logement", "Vacant"],
    ...dwellings.map((one) => [one.ref, one.building, one.label, one.vacant ? "oui" : ""]),
  ]
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator) + eol)
    .join("");

const WINDOWS: Readonly<Record<string, number>> = { Œ: 0x8c, "…": 0x85 };

const encode = (text: string, encoding: Form["encoding"]): Uint8Array => {
  if (encoding === "1252")
    return Uint8Array.from(text, (character) => WINDOWS[character] ?? character.charCodeAt(0));
  return new TextEncoder().encode(encoding === "bom" ? `\uFEFF${text}` : text);
};

const form: fc.Arbitrary<Form> = fc.record({
  separator: fc.constantFrom(";", ",", "\t"),
  eol: fc.constantFrom("\n", "\r\n"),
  encoding: fc.constantFrom("utf-8", "bom", "1252"),
});

test("A list is read as the same dwellings in any separator, line end and encoding that spreadsheets write", async () => {
  await fc.assert(
    fc.asyncProperty(register, form, async (dwellings, how) => {
      const rows = await readRows(decodeText(encode(write(dwellings, how), how.encoding)));
      expect(parseRegister(rows)).toEqual({ ok: true, value: dwellings });
    }),
    { numRuns: 200 },
  );
});

test("A line's number is the one a person sees in their spreadsheet", async () => {
  const rows = await readRows(
    decodeText(new TextEncoder().encode("ref;building;label\nA1;A;1\n\n\nA1;A;2\n")),
  );
  expect(parseRegister(rows)).toMatchObject({
    ok: false,
    error: [{ line: 5, code: "dwelling-twice", value: "A1" }],
  });
});
