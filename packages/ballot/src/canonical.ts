/** JSON as the product writes it: integers, no fractions. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

const member = (key: string, value: Json): string => `${JSON.stringify(key)}:${canonicalJson(value)}`;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/**
 * One text per value: keys in code-unit order, no white space, strings as JSON.stringify writes them (RFC 8785
 * without fractions). A file whose every byte is so determined can't be altered without altering its content.
 */
export const canonicalJson = (value: Json): string => {
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.flatMap(([key, one]) => (one === undefined ? [] : [member(key, one)])).join(",")}}`;
};

/** Whether a value read from JSON is one the product writes. */
export const isJson = (value: unknown): value is Json => {
  if (Array.isArray(value)) return value.every(isJson);
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isSafeInteger(value) && !Object.is(value, -0);
  return typeof value === "object" && Object.values(value).every(isJson);
};

/** The value of a canonical text; `null` for any other text, if only by a space. Never answers for `null`. */
export const readCanonical = (text: string): Json => {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) && canonicalJson(value) === text ? value : null;
  } catch {
    return null;
  }
};
