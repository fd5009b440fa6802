import type { Row } from "@ipt/domain/register/parse-register.ts";

const BYTE_ORDER_MARK = /^\uFEFF/;

/** UTF-8 when it is valid UTF-8, otherwise Windows-1252, which French spreadsheets still write. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(BYTE_ORDER_MARK, "");
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

/** A delimited file as rows of cells with their line numbers; empty lines are left out. */
export const readRegister = async (bytes: Uint8Array): Promise<Row[]> => {
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(decodeText(bytes), {
    delimitersToGuess: [";", "\t", ",", "|"],
  });
  return data
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ""));
};
