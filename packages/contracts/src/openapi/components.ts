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

/** Collects answers as named components: equal schemas share one name. */
export const createComponents = (toJson: ToJson) => {
  const names = new Map<string, string>();
  const schemas: Record<string, JsonSchema> = {};
  const named = (schema: JsonSchema, wanted: string): JsonSchema => {
    const text = JSON.stringify(schema);
    const known = names.get(text);
    if (known) return { $ref: `#/components/schemas/${known}` };
    let name = wanted;
    for (let number = 2; name in schemas; number += 1) name = `${wanted}${number}`;
    names.set(text, name);
    schemas[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  };
  const plain = (schema: Schema<unknown>, io: "input" | "output"): JsonSchema => {
    const { $schema: _, ...rest } = toJson(schema, io);
    return rest;
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
