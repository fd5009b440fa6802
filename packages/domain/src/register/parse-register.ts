import { fail, ok, type Result } from "../values/result.ts";
import { type Dwelling, DwellingRef } from "./dwelling.ts";
import { MOST_DWELLINGS } from "./most-dwellings.ts";

/** A file as rows of cells, each with the line it stands on (1 is the header in a file). */
export type Row = { readonly line: number; readonly cells: readonly string[] };

export const COLUMNS = ["ref", "building", "label", "vacant"] as const;
export type Column = (typeof COLUMNS)[number];

/** What is wrong on a line: the column in the file's words when known, a stable code, and the value read. */
export type LineError = {
  readonly line: number;
  readonly column: string | null;
  readonly code:
    | "missing-column"
    | "missing-value"
    | "invalid-ref"
    | "too-long"
    | "not-yes-or-no"
    | "dwelling-twice"
    | "too-many-dwellings"
    | "empty-register"
    | "unreadable-characters";
  readonly value: string | null;
};

const MOST_ERRORS = 100;
const LONGEST = 80;

/** Headings that landlords use, without accents, spaces or case. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  ref: [
    "ref",
    "id",
    "identifiant",
    "reference",
    "logementid",
    "idlogement",
    "identifiantinterne",
    "uniteg",
    "lot",
  ],
  building: ["building", "batiment", "immeuble", "entree", "adresse", "cage"],
  label: ["label", "libelle", "logement", "porte", "appartement", "numero", "designation"],
  vacant: ["vacant", "vacance", "vide", "inoccupe", "libre"],
};

const YES = new Set(["oui", "o", "1", "true", "vrai", "x", "yes", "vacant"]);
const NO = new Set(["non", "n", "0", "false", "faux", "no", "", "occupe"]);

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

type Mapping = Readonly<Record<Column, number>>;

const mapColumns = (header: Row): Result<Mapping, LineError[]> => {
  const names = header.cells.map(plain);
  const find = (column: Column): number => names.findIndex((name) => HEADINGS[column].includes(name));
  const mapping = {
    ref: find("ref"),
    building: find("building"),
    label: find("label"),
    vacant: find("vacant"),
  };
  const absent = COLUMNS.filter((column) => column !== "vacant" && mapping[column] < 0);
  return absent.length === 0
    ? ok(mapping)
    : fail(absent.map((column) => ({ line: header.line, column, code: "missing-column", value: null })));
};

const textError = (value: string): LineError["code"] | null => {
  if (value === "") return "missing-value";
  if (value.length > LONGEST) return "too-long";
  return /[\p{Cc}\ufffd]/u.test(value) ? "unreadable-characters" : null;
};

const readRow = (row: Row, mapping: Mapping, names: readonly string[]): Result<Dwelling, LineError[]> => {
  const cell = (column: Column): string => (row.cells[mapping[column]] ?? "").trim();
  const heading = (column: Column): string => names[mapping[column]] ?? column;
  const errors: LineError[] = [];
  const refuse = (column: Column, code: LineError["code"]) =>
    errors.push({
      line: row.line,
      column: heading(column),
      code,
      value: cell(column).slice(0, LONGEST) || null,
    });
  if (cell("ref") === "") refuse("ref", "missing-value");
  else if (!DwellingRef().safeParse(cell("ref")).success) refuse("ref", "invalid-ref");
  for (const column of ["building", "label"] as const) {
    const code = textError(cell(column));
    if (code) refuse(column, code);
  }
  const vacancy = plain(cell("vacant"));
  if (!YES.has(vacancy) && !NO.has(vacancy)) refuse("vacant", "not-yes-or-no");
  if (errors.length > 0) return fail(errors);
  return ok({ ref: cell("ref"), building: cell("building"), label: cell("label"), vacant: YES.has(vacancy) });
};

/** Code-unit order: the same on every machine, whatever its language. */
const byRef = (a: Dwelling, b: Dwelling): number => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);

/**
 * Reads a landlord's list: header line, then one dwelling a line. Everything wrong is told by line (at most 100
 * errors); one error refuses the whole list. The result is in canonical order.
 */
export const parseRegister = (rows: readonly Row[]): Result<Dwelling[], LineError[]> => {
  const [header, ...body] = rows;
  if (!header || body.length === 0) {
    return fail([{ line: header?.line ?? 1, column: null, code: "empty-register", value: null }]);
  }
  if (body.length > MOST_DWELLINGS) {
    return fail([
      { line: body.length, column: null, code: "too-many-dwellings", value: String(MOST_DWELLINGS) },
    ]);
  }
  const mapping = mapColumns(header);
  if (!mapping.ok) return mapping;
  const seen = new Map<string, number>();
  const errors: LineError[] = [];
  const dwellings: Dwelling[] = [];
  for (const row of body) {
    const read = readRow(row, mapping.value, header.cells);
    if (!read.ok) errors.push(...read.error);
    else {
      const key = read.value.ref.toUpperCase();
      if (seen.has(key)) {
        const column = header.cells[mapping.value.ref] ?? "ref";
        errors.push({ line: row.line, column, code: "dwelling-twice", value: read.value.ref });
      } else dwellings.push(read.value);
      seen.set(key, row.line);
    }
    if (errors.length >= MOST_ERRORS) break;
  }
  return errors.length > 0 ? fail(errors.slice(0, MOST_ERRORS)) : ok(dwellings.sort(byRef));
};
