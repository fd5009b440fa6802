/** A line of a delimited file: its number, 1 being the header, and its cells. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

const LINES_TO_GUESS_FROM = 10;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** UTF-8 when it is valid UTF-8, otherwise Windows-1252, which French spreadsheets still write. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(BYTE_ORDER_MARK, "");
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

/** A delimited file (`;`, tab, `,` or `|`) as rows of cells with their line numbers; empty lines are left out. */
export const readRows = async (text: string): Promise<CsvRow[]> => {
  const { default: papa } = await import("papaparse");
  // Guessed apart from the reading: the empty line that ends a file of two columns would spoil the guess.
  const { meta } = papa.parse(text, {
    preview: LINES_TO_GUESS_FROM,
    skipEmptyLines: "greedy",
    delimitersToGuess: [";", "\t", ",", "|"],
  });
  const { data } = papa.parse<string[]>(text, { delimiter: meta.delimiter });
  return data
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ""));
};
