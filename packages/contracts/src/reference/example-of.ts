type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonSchema = { readonly [key: string]: unknown };

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isJson = (value: unknown): value is Json =>
  value === null ||
  typeof value === "boolean" ||
  typeof value === "number" ||
  typeof value === "string" ||
  (Array.isArray(value)
    ? value.every(isJson)
    : typeof value === "object" && Object.values(value).every(isJson));

/** Examples that say more than a type does, by the name of the field. */
const BY_NAME: Readonly<Record<string, Json>> = {
  from: "2027-01-01",
  to: "2027-12-31",
  email: "prenom.nom@ville.example",
  url: "https://logiciel.example.org/ipt",
  since: "2027-05-14T00:00:00.000Z",
  name: "Nom",
  quartier: "les-ajoncs",
  partner: "centre-social",
};

const MOST_DEPTH = 6;

/** The definition a reference points to, in the document's own components. */
export const resolved = (schema: JsonSchema, definitions: JsonSchema): JsonSchema => {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  const found = definitions[reference.slice(reference.lastIndexOf("/") + 1)];
  return isSchema(found) ? found : {};
};

/** The first of the types that a schema allows. */
const typeOf = (schema: JsonSchema): unknown => {
  const { type } = schema;
  return Array.isArray(type) ? listOf(type)[0] : type;
};

const alternative = (schema: JsonSchema): JsonSchema | null => {
  const all = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])].filter(isSchema);
  return all.find((one) => one["type"] !== "null") ?? null;
};

const objectOf = (schema: JsonSchema, definitions: JsonSchema, depth: number): Json => {
  const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
  const required = new Set(listOf(schema["required"]));
  const entries = Object.entries(properties).flatMap(([name, one]): [string, Json][] =>
    isSchema(one) && required.has(name) ? [[name, exampleOf(one, definitions, name, depth + 1)]] : [],
  );
  return Object.fromEntries(entries);
};

const textOf = (schema: JsonSchema): string => {
  const { format, pattern } = schema;
  if (format === "date-time") return "2027-05-14T09:00:00.000Z";
  if (format === "date") return "2027-05-14";
  if (format === "email") return "prenom.nom@ville.example";
  return typeof pattern === "string" && pattern.startsWith("^[a-z0-9]") ? "identifiant" : "texte";
};

/** A value that a schema describes: its required fields alone, with words that a person understands. */
export const exampleOf = (given: JsonSchema, definitions: JsonSchema, name = "", depth = 0): Json => {
  const schema = resolved(given, definitions);
  if (depth > MOST_DEPTH) return null;
  const set = schema["const"] ?? schema["default"] ?? listOf(schema["enum"])[0];
  if (set !== undefined && isJson(set)) return set;
  const inner = alternative(schema);
  if (inner) return exampleOf(inner, definitions, name, depth + 1);
  const type = typeOf(schema);
  if (type === "object") return objectOf(schema, definitions, depth);
  if (type === "array") {
    const items = schema["items"];
    return isSchema(items) ? [exampleOf(items, definitions, name, depth + 1)] : [];
  }
  if (type === "integer" || type === "number") {
    const least = schema["minimum"];
    return typeof least === "number" && least > 1 ? least : 1;
  }
  if (type === "boolean") return false;
  if (/(?:^on|On)$/.test(name)) return "2027-05-14";
  return BY_NAME[name] ?? textOf(schema);
};
