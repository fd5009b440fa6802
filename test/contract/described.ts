import { openApiDocument } from "@ipt/contracts/openapi/document.ts";
import type { Operation } from "@ipt/contracts/operation.ts";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** The document's references, as names of schemas that the validator knows: each is then compiled once. */
const named = (schema: object): object => {
  const text = JSON.stringify(schema).replaceAll('"#/components/schemas/', '"component:');
  const value: unknown = JSON.parse(text);
  return isObject(value) ? value : {};
};

/** Compiles schemas of the document, inline ones and components, strictly and as JSON Schema 2020-12. */
export const compilerOf = ({ components }: ReturnType<typeof openApiDocument>) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  for (const [name, schema] of Object.entries(components.schemas))
    ajv.addSchema(named(schema), `component:${name}`);
  return (schema: object): ValidateFunction => ajv.compile(named(schema));
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What stands at a path of names in the document. */
const at = (root: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), root);

/** Holds answers against what the OpenAPI document promises of their operation. */
export const createDescribed = () => {
  const document = openApiDocument();
  const compile = compilerOf(document);
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (schema: object): ValidateFunction => {
    const text = JSON.stringify(schema);
    const known = compiled.get(text) ?? compile(schema);
    compiled.set(text, known);
    return known;
  };
  return {
    /** Why an answer is not what the document says; nothing when it is. */
    faults: (operation: Operation, status: number, contentType: string | null, text: string): string[] => {
      const path = `/v1${operation.path}`;
      const method = operation.method.toLowerCase();
      const where = `${operation.id} ${status}`;
      const response = at(document, "paths", path, method, "responses", String(status));
      if (response === undefined) return [`${where}: this status is not described`];
      const type = contentType?.split(";")[0] ?? "";
      if (at(response, "content", type) === undefined) return [`${where}: ${type} is not described`];
      if (!type.endsWith("json")) return [];
      const schema = at(response, "content", type, "schema");
      if (!isObject(schema)) return [`${where}: ${type} has no schema`];
      const validate = validatorOf(schema);
      if (validate(JSON.parse(text))) return [];
      return (validate.errors ?? []).map((one) => `${where}: ${one.instancePath} ${one.message ?? ""}`);
    },
  };
};

export type Described = ReturnType<typeof createDescribed>;
