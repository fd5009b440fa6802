import type * as z from "zod";

type Json = z.core.util.JSONType;

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** JSON with keys in code-unit order and no white space: one value, one text, whoever writes it. */
export const canonicalJson = (value: Json): string => JSON.stringify(sorted(value));
