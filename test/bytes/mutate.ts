import * as fc from "fast-check";
import type { Json } from "../world/ask.ts";
import { oddJson } from "./odd.ts";

type Node = { readonly [name: string]: Json };

const isNode = (value: Json): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const pathsIn = (value: Json, at: readonly string[]): (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, one]: [string, Json]) => {
        const here = [...at, name];
        return [here, ...pathsIn(one, here)];
      })
    : [];

/** A copy with one field changed: `undefined` takes it away. */
const changed = (value: Json, at: readonly string[], by: Json | undefined): Json => {
  const [name, ...rest] = at;
  if (name === undefined) return by ?? null;
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return list.flatMap((one, index) => {
      if (String(index) !== name) return [one];
      if (rest.length > 0) return [changed(one, rest, by)];
      return by === undefined ? [] : [by];
    });
  }
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, Json][] => {
      if (key !== name) return [[key, one]];
      if (rest.length > 0) return [[key, changed(one, rest, by)]];
      return by === undefined ? [] : [[key, by]];
    }),
  );
};

/** A valid body with one field odd, missing, or too many. */
export const mutated = (body: Node): fc.Arbitrary<Json> => {
  const paths = pathsIn(body, []);
  const extra = fc.tuple(fc.constantFrom("__proto__", "extra", "id ", "quartier", "territory"), oddJson);
  const more = extra.map(([name, value]): Json => ({ ...body, [name]: value }));
  if (paths.length === 0) return more;
  const path = fc.constantFrom(...paths);
  return fc.oneof(
    fc.tuple(path, oddJson).map(([at, by]) => changed(body, at, by)),
    path.map((at) => changed(body, at, undefined)),
    more,
  );
};
