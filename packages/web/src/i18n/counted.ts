/** A written count with what it counts: in French none and one are singular, `0 logement`. */
export const frenchCount = (count: string, one: string, many: string): string =>
  `${count} ${count === "0" || count === "1" ? one : many}`;

/** In English one alone is singular: `0 dwellings`. */
export const englishCount = (count: string, one: string, many: string): string =>
  `${count} ${count === "1" ? one : many}`;
