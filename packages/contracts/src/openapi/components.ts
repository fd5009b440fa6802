import type { Schema } from "@ipt/domain/values/schema.ts";
import type { JsonSchema } from "./input-parts.ts";

type ToJson = (schema: Schema<unknown>, io: "input" | "output") => JsonSchema;

const VERB =
  /^(create|list|get|update|record|declare|add|start|plan|replan|mark|enter|seal|open|close|freeze|import|move|suspend|resume|advance|invite|remove|revoke|preview|erase)/;

/** Answers whose noun would be taken for another thing. */
const NAMES: Readonly<Record<string, string>> = {
  listTerritories: "TerritoryEntries",
  eraseTerritory: "ErasureCertificate",
  getErasure: "ErasureCertificate",
  createApiKey: "CreatedApiKey",
  previewRegister: "RegisterPreview",
  createSpending: "Spending",
  markAttendance: "AttendanceMark",
};

const nameFor = (operationId: string): string => {
  const given = NAMES[operationId];
  if (given) return given;
  const noun = operationId.replace(VERB, "");
  return noun === "" ? "Result" : noun.charAt(0).toUpperCase() + noun.slice(1);
};

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** The same schema with its references moved. */
const pointing = (schema: JsonSchema, moved: ReadonlyMap<string, string>): JsonSchema => {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    return isSchema(value) ? pointing(value, moved) : value;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [
      name,
      name === "$ref" && typeof value === "string" ? (moved.get(value) ?? value) : move(value),
    ]),
  );
};

/** Collects answers as named components: equal schemas share one name. */
export const createComponents = (toJson: ToJson) => {
  const names = new Map<string, string>();
  const schemas: Record<string, JsonSchema> = {};
  const free = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; name in schemas; number += 1) name = `${wanted}${number}`;
    return name;
  };
  const named = (schema: JsonSchema, wanted: string): JsonSchema => {
    const text = JSON.stringify(schema);
    const known = names.get(text);
    if (known) return { $ref: `#/components/schemas/${known}` };
    const name = free(wanted);
    names.set(text, name);
    schemas[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  };
  /** Definitions of a schema that refers to itself become components: inside one, their references lead nowhere. */
  const hoisted = ({ $defs, ...schema }: JsonSchema): JsonSchema => {
    if (!isSchema($defs)) return schema;
    const moved = new Map<string, string>();
    for (const [id, definition] of Object.entries($defs)) {
      const text = JSON.stringify(definition);
      const name = names.get(text) ?? free("Json");
      names.set(text, name);
      moved.set(`#/$defs/${id}`, `#/components/schemas/${name}`);
      schemas[name] ??= {};
    }
    for (const [id, definition] of Object.entries($defs)) {
      const name = moved.get(`#/$defs/${id}`)?.split("/").at(-1);
      if (name !== undefined && isSchema(definition)) schemas[name] = pointing(definition, moved);
    }
    return pointing(schema, moved);
  };
  const plain = (schema: Schema<unknown>, io: "input" | "output"): JsonSchema => {
    const { $schema: _, ...rest } = toJson(schema, io);
    return hoisted(rest);
  };
  return {
    inline: plain,
    /** A reference to the answer; a list's items become a component of their own. */
    reference: (schema: Schema<unknown>, operationId: string): JsonSchema => {
      const json = plain(schema, "output");
      const properties = json["properties"];
      const items = isSchema(properties) ? properties["items"] : undefined;
      if (
        operationId.startsWith("list") &&
        isSchema(properties) &&
        isSchema(items) &&
        isSchema(items["items"])
      ) {
        const item = named(items["items"], nameFor(operationId).replace(/ies$/, "y").replace(/s$/, ""));
        const list = { ...json, properties: { ...properties, items: { ...items, items: item } } };
        return named(list, `${nameFor(operationId)}Page`);
      }
      return named(json, nameFor(operationId));
    },
    all: () => schemas,
  };
};
