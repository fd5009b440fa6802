import { MOST_LINES } from "@ipt/application/imports/import-lines.ts";
import type { Choice } from "../../coordination/conventions/convention-choices.ts";
import { plain } from "./read-cells.ts";
import type { Column, Subject } from "./subject.ts";

type Row = { readonly line: number; readonly cells: readonly string[] };

/** What lines may name. */
export type Known = {
  readonly quartiers: readonly Choice[];
  /** Partners that the person may write for. */
  readonly partners: readonly Choice[];
};

export type Line = {
  readonly line: number;
  /** Cells of the known columns, as typed, in the subject's order. */
  readonly cells: readonly string[];
  readonly input: Readonly<Record<string, unknown>>;
};

export type FileProblem =
  | { readonly code: "empty" | "too-long" }
  | { readonly code: "missing-columns"; readonly names: readonly string[] };

/** A name or an id as the id; as typed when nothing is called so. */
const named = (choices: readonly Choice[], text: string): string =>
  choices.find(({ value, label }) => value === text || plain(label) === plain(text))?.value ?? text;

const inputOf = (
  subject: Subject,
  known: Known,
  cells: readonly string[],
): Readonly<Record<string, unknown>> => {
  const read = ({ field, read: readCell }: Column, text: string): unknown => {
    if (field === "quartier") return named(known.quartiers, text);
    return field === subject.partner.field ? named(known.partners, text) : readCell(text);
  };
  const only = known.partners.length === 1 ? known.partners[0]?.value : undefined;
  const filled = subject.columns.flatMap((column, index) => {
    const text = cells[index] ?? "";
    return text === "" ? [] : [[column.field, read(column, text)] as const];
  });
  return { ...(only === undefined ? {} : { [subject.partner.field]: only }), ...Object.fromEntries(filled) };
};

/** A file as the inputs of a use case, line by line; nothing is judged but its shape. */
export const parseLines = (
  rows: readonly Row[],
  subject: Subject,
  known: Known,
): { readonly lines: readonly Line[] } | { readonly problem: FileProblem } => {
  const [header, ...body] = rows;
  if (!header || body.length === 0) return { problem: { code: "empty" } };
  if (body.length > MOST_LINES) return { problem: { code: "too-long" } };
  const headings = header.cells.map(plain);
  const places = subject.columns.map(({ name }) => headings.indexOf(plain(name)));
  const names = subject.columns
    .filter(({ required }, index) => required && places[index] === -1)
    .map(({ name }) => name);
  if (names.length > 0) return { problem: { code: "missing-columns", names } };
  return {
    lines: body.map(({ line, cells: given }) => {
      const cells = places.map((place) => (given[place] ?? "").trim());
      return { line, cells, input: inputOf(subject, known, cells) };
    }),
  };
};
