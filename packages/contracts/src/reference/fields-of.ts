import { isSchema, type JsonSchema, resolved } from "./example-of.ts";

/** A field of a request, as a table shows it. */
export type Field = {
  /** `quartier`, or `price.cents` inside another. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const MOST_VALUES = 8;

const named = (type: unknown, schema: JsonSchema): string => {
  if (schema["format"] === "date-time") return "instant";
  if (schema["format"] === "date") return "date";
  return typeof type === "string" ? type : "any";
};

/** What a field holds, in a few words. */
export const typeOf = (given: JsonSchema, definitions: JsonSchema): string => {
  const schema = resolved(given, definitions);
  if (schema["const"] !== undefined) return JSON.stringify(schema["const"]);
  const values = listOf(schema["enum"]);
  if (values.length > 0) {
    const shown = values.slice(0, MOST_VALUES).map((value) => String(value));
    return shown.join(" | ") + (values.length > MOST_VALUES ? " | …" : "");
  }
  const all = [...listOf(schema["anyOf"]), ...listOf(schema["oneOf"])].filter(isSchema);
  if (all.length > 0) return [...new Set(all.map((one) => typeOf(one, definitions)))].join(" | ");
  const types = listOf(schema["type"]);
  if (types.length > 0) return types.map((type) => named(type, schema)).join(" | ");
  const items = schema["items"];
  if (schema["type"] === "array" && isSchema(items)) return `${typeOf(items, definitions)}[]`;
  return named(schema["type"], schema);
};

/** The fields of an object, and of the objects in it, one level down. */
export const fieldsOf = (given: JsonSchema, definitions: JsonSchema, prefix = ""): readonly Field[] => {
  const schema = resolved(given, definitions);
  const alternatives = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])].filter(isSchema);
  if (alternatives.length > 0) {
    const known = new Map<string, Field>();
    for (const one of alternatives) {
      for (const field of fieldsOf(one, definitions, prefix)) known.set(field.name, field);
    }
    return [...known.values()];
  }
  const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
  const required = new Set(listOf(schema["required"]));
  return Object.entries(properties).flatMap(([name, one]): readonly Field[] => {
    if (!isSchema(one)) return [];
    const field = { name: prefix + name, type: typeOf(one, definitions), required: required.has(name) };
    const inner = resolved(one, definitions);
    return prefix === "" && inner["type"] === "object" && inner["properties"] !== undefined
      ? [field, ...fieldsOf(inner, definitions, `${name}.`)]
      : [field];
  });
};
