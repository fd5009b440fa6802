/** A partial change as parsed from input: a missing or undefined key leaves the field as it is. */
export type ChangeOf<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The value with every given field replaced. */
export const applyChange = <T extends object>(value: T, change: ChangeOf<T>): T => {
  const given = Object.entries(change).filter(([key, field]) => field !== undefined && key in value);
  return Object.assign({}, value, Object.fromEntries(given));
};
