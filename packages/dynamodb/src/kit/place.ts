/** Where an item lives inside a space, as segments: `within` names the partition, `at` the item in it. */
export type Place = { readonly within: readonly string[]; readonly at: readonly string[] };

/** A run of neighbouring items: those of the partition whose sort key continues `under`, or all when it is empty. */
export type Range = { readonly within: readonly string[]; readonly under: readonly string[] };

/** The table's own keys. Only a space makes them. */
export type Key = { readonly pk: string; readonly sk: string };

const SEPARATOR = "#";
const FORBIDDEN = /[#\p{Cc}]/u;
const MAX_LENGTH = 200;

/** Throws on an empty segment, `#`, a control character, a lone surrogate or more than 200 characters: a bug. */
const checked = (segment: string): string => {
  if (segment === "" || segment.length > MAX_LENGTH || FORBIDDEN.test(segment) || !segment.isWellFormed()) {
    throw new Error(`not a key segment: ${JSON.stringify(segment.slice(0, MAX_LENGTH))}`);
  }
  return segment;
};

const join = (segments: readonly string[]): string => segments.map(checked).join(SEPARATOR);

/** A partition's key: the space's own segments, then those of the place. */
export const partitionKey = (root: readonly string[], within: readonly string[]): string =>
  join([...root, ...within]);

export const sortKey = (at: readonly string[]): string => join(at);

/** What the sort keys of a range begin with; ends with the separator, so that no longer name is caught by it. */
export const sortKeyPrefix = (under: readonly string[]): string =>
  under.length === 0 ? "" : join(under) + SEPARATOR;

/** The segments of a key. */
export const segmentsOf = (key: string): readonly string[] => key.split(SEPARATOR);

/** A number as a segment that sorts as the number does: `width` digits. Throws beyond them: a bug. */
export const padded = (value: number, width: number): string => {
  if (!Number.isInteger(value) || value < 0 || value >= 10 ** width) {
    throw new Error(`not an integer of ${width} digits: ${value}`);
  }
  return String(value).padStart(width, "0");
};
