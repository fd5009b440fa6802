import type { Ask, Json } from "../world/ask.ts";

/** Where a value stands in a request: `path`, `query` or `body`, then names and indexes. */
export type Leaf = { readonly at: readonly string[]; readonly value: Json };

const inside = (value: Json, at: readonly string[]): Leaf[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, one]: [string, Json]) => inside(one, [...at, name]))
    : [{ at, value }];

export const leavesOf = (ask: Ask): Leaf[] => [
  ...inside(ask.path ?? {}, ["path"]),
  ...inside(ask.query ?? {}, ["query"]),
  ...inside(ask.body ?? {}, ["body"]),
];

/**
 * What a request says otherwise in another place: the same request made for both differs by the ids of things that
 * belong to a place, and by nothing else.
 */
export const foreignLeaves = (here: Ask, there: Ask): Leaf[] => {
  const known = new Map(leavesOf(here).map((leaf) => [leaf.at.join("/"), leaf.value]));
  return leavesOf(there).filter((leaf) => known.get(leaf.at.join("/")) !== leaf.value);
};

const replaced = (value: Json, at: readonly string[], by: Json): Json => {
  const [name, ...rest] = at;
  if (name === undefined) return by;
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return list.map((one, index) => (String(index) === name ? replaced(one, rest, by) : one));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, Json]) => [
      key,
      key === name ? replaced(one, rest, by) : one,
    ]),
  );
};

const isText = (entry: [string, Json]): entry is [string, string] => typeof entry[1] === "string";

const texts = (value: Json): Record<string, string> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).filter(isText)) : {};

/** The request with one value taken from elsewhere. */
export const withLeaf = (ask: Ask, { at: [where, ...at], value }: Leaf): Ask => {
  if (where === "path") return { ...ask, path: texts(replaced(ask.path ?? {}, at, value)) };
  if (where === "query") return { ...ask, query: texts(replaced(ask.query ?? {}, at, value)) };
  const body = replaced(ask.body ?? {}, at, value);
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? { ...ask, body: Object.fromEntries(Object.entries(body)) }
    : ask;
};
