/** Written first, so that spreadsheets take the file for UTF-8. */
const BOM = "\uFEFF";

/** A cell that begins so would be run as a formula. A plain number, negative or not, is none. */
const RISKY = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

export type Cell = string | number | boolean | null;

const textOf = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "oui" : "non";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return RISKY.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
};

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as French spreadsheets open it: UTF-8 with its mark, `;` between cells, decimal comma, CRLF. Unknown is an
 * empty cell, never zero, and no cell can be taken for a formula.
 */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BOM + [header, ...rows].map((row) => `${row.map((cell) => quoted(textOf(cell))).join(";")}\r\n`).join("");
