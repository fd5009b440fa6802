import type { Dwelling } from "./dwelling.ts";

/** Dwellings a register page holds: small enough for a desk to read one page per mark. */
export const PAGE_SIZE = 100;

/**
 * The list whose SHA-256 is the register's fingerprint: one JSON array a line, `[ref, building, label, vacant]`,
 * in order of `ref`, lines ended by a line feed, UTF-8, texts in Unicode normal form C.
 */
export const canonicalRegister = (dwellings: readonly Dwelling[]): string =>
  dwellings
    .map(
      (one) =>
        `${JSON.stringify([one.ref, one.building.normalize("NFC"), one.label.normalize("NFC"), one.vacant])}\n`,
    )
    .join("");

export const pagesOf = (dwellings: readonly Dwelling[]): Dwelling[][] =>
  Array.from({ length: Math.ceil(dwellings.length / PAGE_SIZE) }, (_, page) =>
    dwellings.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  );

/** The page that would hold a dwelling, from the first reference of each page; -1 when it comes before all. */
export const pageOf = (starts: readonly string[], ref: string): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = starts[middle];
    if (start !== undefined && start <= ref) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
