/** Dwellings of one register, of one import and of the codes of one vote. No quota allows more. */
export const MOST_DWELLINGS = 50_000;
