/** A figure, or a text; `null` where there is none. */
export type Cell = number | string | null;

/** A bar of the product held against a measure: the bench fails when it is passed. */
export type Check = {
  readonly what: string;
  readonly measured: number;
  readonly bar: number;
  readonly ok: boolean;
};

export type Table = {
  readonly title: string;
  /** What was measured, how, and what it does not say. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly checks: readonly Check[];
};

/** One file of `sections/` exports one of these, called `section`. */
export type Section = {
  readonly id: string;
  readonly run: () => Promise<readonly Table[]>;
};

/** Passes when the measure is at most the bar. */
export const atMost = (what: string, measured: number, bar: number): Check => ({
  what,
  measured,
  bar,
  ok: measured <= bar,
});

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

const text = (cell: Cell): string => (cell === null ? "" : String(cell));

/** A table as a terminal shows it: figures to the right, a mark before each bar. */
export const written = ({ title, note, columns, rows, checks }: Table): string => {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => text(row[index] ?? null).length)),
  );
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return typeof cell === "number" ? text(cell).padStart(width) : text(cell).padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const bars = checks.map(
    ({ what, measured, bar, ok }) => `${ok ? "ok  " : "OVER"} ${what}: ${rounded(measured)} (at most ${bar})`,
  );
  return [
    "",
    title,
    note,
    "",
    line(columns),
    ...rows.map(line),
    ...(bars.length > 0 ? ["", ...bars] : []),
  ].join("\n");
};
