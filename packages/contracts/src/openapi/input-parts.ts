import { type Described, pathParameters } from "../operation.ts";

export type JsonSchema = { readonly [key: string]: unknown };
type Named = { readonly name: string; readonly schema: JsonSchema; readonly required: boolean };

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

const ID: JsonSchema = { type: "string", pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", maxLength: 63 };

const without = (schema: JsonSchema, names: readonly string[]): JsonSchema => {
  const { properties, required, oneOf, anyOf, $schema: _, ...rest } = schema;
  const alternatives = Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : null;
  if (alternatives) {
    return { ...rest, oneOf: alternatives.filter(isSchema).map((one) => without(one, names)) };
  }
  const kept = isSchema(properties)
    ? Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)))
    : {};
  const needed = Array.isArray(required) ? required.filter((name) => !names.includes(String(name))) : [];
  return { ...rest, properties: kept, ...(needed.length > 0 ? { required: needed } : {}) };
};

/** One use case input told as path parameters, query parameters and body. */
export const inputParts = (
  operation: Described,
  input: JsonSchema,
): { readonly path: Named[]; readonly query: Named[]; readonly body: JsonSchema | null } => {
  const names = pathParameters(operation.path);
  const properties = isSchema(input["properties"]) ? input["properties"] : {};
  const required = Array.isArray(input["required"]) ? input["required"] : [];
  const schemaOf = (name: string): JsonSchema => {
    const found = properties[name];
    return isSchema(found) ? found : ID;
  };
  const path = names.map((name) => ({ name, schema: schemaOf(name), required: true }));
  if (operation.body !== "none") return { path, query: [], body: without(input, names) };
  const query = Object.keys(properties)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      name,
      schema: schemaOf(name),
      required: required.includes(name) && !("default" in schemaOf(name)),
    }));
  return { path, query, body: null };
};
