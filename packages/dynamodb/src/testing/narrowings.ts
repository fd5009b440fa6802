import { isDeepStrictEqual } from "node:util";
import { choicesOf, type JsonSchema } from "./json-schema-arbitrary.ts";

type Inner = JsonSchema | boolean | undefined;

const asShape = (inner: Inner): JsonSchema => (typeof inner === "object" ? inner : {});

const valuesOf = (shape: JsonSchema): readonly unknown[] | null =>
  shape.enum ?? (shape.const === undefined ? null : [shape.const]);

/** Bounds: the present one must let through all that the kept one did. */
const LEAST = ["minimum", "exclusiveMinimum", "minLength", "minItems"] as const;
const MOST = ["maximum", "exclusiveMaximum", "maxLength", "maxItems"] as const;
const SAME = ["type", "pattern", "format", "multipleOf"] as const;

const numberAt = (shape: JsonSchema, name: string, otherwise: number): number => {
  const value: unknown = Reflect.get(shape, name);
  return typeof value === "number" ? value : otherwise;
};

const ofScalars = (kept: JsonSchema, present: JsonSchema, path: string): string[] => [
  ...SAME.filter((name) => !isDeepStrictEqual(kept[name], present[name])).map(
    (name) => `${path}: ${name} was ${JSON.stringify(kept[name])}, is ${JSON.stringify(present[name])}`,
  ),
  ...LEAST.filter((name) => numberAt(present, name, -Infinity) > numberAt(kept, name, -Infinity)).map(
    (name) => `${path}: ${name} was raised`,
  ),
  ...MOST.filter((name) => numberAt(present, name, Infinity) < numberAt(kept, name, Infinity)).map(
    (name) => `${path}: ${name} was lowered`,
  ),
];

const ofValues = (kept: readonly unknown[], present: JsonSchema, path: string): string[] => {
  const still = valuesOf(present);
  return kept
    .filter((value) => !still?.includes(value))
    .map((value) => `${path}: ${JSON.stringify(value)} was a value`);
};

const ofObjects = (kept: JsonSchema, present: JsonSchema, path: string): string[] => {
  const [before, now] = [kept.properties ?? {}, present.properties ?? {}];
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(now, name));
  const added = Object.keys(now).filter((name) => !Object.hasOwn(before, name));
  const demanded = (present.required ?? []).filter(
    (name) => Object.hasOwn(before, name) && !kept.required?.includes(name),
  );
  return [
    ...gone.map((name) => `${path}.${name}: is gone`),
    ...added.map((name) => `${path}.${name}: is new`),
    ...demanded.map((name) => `${path}.${name}: was not always there`),
    ...Object.entries(before)
      .filter(([name]) => Object.hasOwn(now, name))
      .flatMap(([name, inner]) => narrowings(asShape(inner), asShape(now[name]), `${path}.${name}`)),
    ...narrowings(asShape(kept.additionalProperties), asShape(present.additionalProperties), `${path}.*`),
  ];
};

const itemsOf = ({ items }: JsonSchema): JsonSchema => (Array.isArray(items) ? {} : asShape(items));

/**
 * In what a present shape no longer is the one kept for the same version: what it would refuse of it, and any field
 * that came or went. An accepted value more, a looser bound or a new alternative is no difference: what was written
 * is still read.
 */
export const narrowings = (kept: JsonSchema, present: JsonSchema, path = "value"): string[] => {
  if (isDeepStrictEqual(kept, present)) return [];
  const alternatives = choicesOf(kept);
  if (alternatives) return alternatives.flatMap((one) => narrowings(asShape(one), present, path));
  const choices = choicesOf(present);
  if (choices) {
    const found = choices
      .map((one) => narrowings(kept, asShape(one), path))
      .sort((a, b) => a.length - b.length);
    return found[0] ?? [`${path}: nothing is allowed`];
  }
  const values = valuesOf(kept);
  if (values) return ofValues(values, present, path);
  return [
    ...ofScalars(kept, present, path),
    ...ofObjects(kept, present, path),
    ...(kept.items || present.items ? narrowings(itemsOf(kept), itemsOf(present), `${path}[]`) : []),
  ];
};
