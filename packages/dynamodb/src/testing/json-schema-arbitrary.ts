import fc from "fast-check";
import type * as z from "zod";

export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Formats = ReadonlyMap<string, fc.Arbitrary<unknown>>;

const LONGEST_TEXT = 40;
const LONGEST_LIST = 3;

/** JSON as DynamoDB keeps it: no fraction, no number beyond 2^53, no key that JavaScript objects treat apart. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: "grapheme", maxLength: LONGEST_TEXT }),
    fc.array(tie("value"), { maxLength: LONGEST_LIST }),
    fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,10}$/), tie("value"), { maxKeys: LONGEST_LIST }),
  ),
})).value;

const textOf = ({ pattern, minLength = 0, maxLength }: JsonSchema): fc.Arbitrary<string> =>
  pattern
    ? fc
        .stringMatching(new RegExp(pattern, "u"), { size: "small" })
        .filter((text) => text.length >= minLength && text.length <= (maxLength ?? text.length))
    : fc.string({
        unit: "grapheme",
        minLength,
        maxLength: Math.min(maxLength ?? LONGEST_TEXT, LONGEST_TEXT),
      });

/** Without bounds of its own an integer stays small: keys give it a few digits. */
const boundsOf = ({ minimum, maximum, exclusiveMinimum }: JsonSchema) => ({
  min: minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? 0 : minimum,
  max: maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? 99 : maximum,
  open: typeof exclusiveMinimum === "number" ? 1 : 0,
});

const numberOf = (schema: JsonSchema): fc.Arbitrary<number> => {
  const steps = schema.multipleOf ? Math.round(1 / schema.multipleOf) : 1;
  const { min, max, open } = boundsOf(schema);
  return fc.integer({ min: min * steps + open, max: max * steps }).map((n) => n / steps);
};

const objectOf = (schema: JsonSchema, formats: Formats): fc.Arbitrary<unknown> => {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0 && schema.additionalProperties) {
    const key = fc.stringMatching(/^[a-z]{3}[A-Za-z@.-]{0,9}$/);
    return fc.dictionary(key, arbitraryOfJson(schema.additionalProperties, formats), {
      maxKeys: LONGEST_LIST,
      noNullPrototype: true,
    });
  }
  const required = new Set(schema.required ?? []);
  return fc.record(
    Object.fromEntries(properties.map(([name, inner]) => [name, arbitraryOfJson(inner, formats)])),
    {
      requiredKeys: properties.map(([name]) => name).filter((name) => required.has(name)),
      noNullPrototype: true,
    },
  );
};

/** The alternatives of a shape, however they are written; `null` when there is but one. */
export const choicesOf = (shape: JsonSchema): readonly z.core.JSONSchema._JSONSchema[] | null => {
  const types = [shape.type ?? []].flat();
  if (types.length > 1) return types.map((type) => ({ ...shape, type }));
  return shape.anyOf ?? shape.oneOf ?? null;
};

/** Values a JSON Schema describes, nearly all of them valid: filter what rules it can't express. */
export const arbitraryOfJson = (
  schema: z.core.JSONSchema._JSONSchema,
  formats: Formats,
): fc.Arbitrary<unknown> => {
  if (typeof schema === "boolean") return json;
  const known = schema.format === undefined ? undefined : formats.get(schema.format);
  if (known) return known;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = choicesOf(schema);
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOfJson(choice, formats)));
  switch (schema.type) {
    case "string":
      return textOf(schema);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(Array.isArray(schema.items) ? json : arbitraryOfJson(schema.items ?? true, formats), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? LONGEST_LIST, LONGEST_LIST)),
      });
    case "object":
      return objectOf(schema, formats);
    default:
      return json;
  }
};
