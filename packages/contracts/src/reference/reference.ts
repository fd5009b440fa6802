import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Bilingual } from "../operation.ts";
import { exampleOf, isSchema, type JsonSchema } from "./example-of.ts";
import { type Field, fieldsOf, typeOf } from "./fields-of.ts";

/** One operation, as people read it. */
export type ReferenceOperation = {
  readonly id: string;
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
  readonly summary: Bilingual;
  readonly roles: readonly string[];
  /** Whether anybody may call it, without a key. */
  readonly open: boolean;
  readonly parameters: readonly (Field & { readonly in: "path" | "query" | "header" })[];
  readonly body: readonly Field[];
  /** A body with its required fields, as JSON; null where there is none. */
  readonly example: string | null;
  readonly answer: readonly Field[];
  /** Statuses of success, then of refusals. */
  readonly statuses: readonly number[];
};

export type ReferenceGroup = {
  readonly tag: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly operations: readonly ReferenceOperation[];
};

const METHODS = ["get", "post", "patch", "delete"] as const;

/** A schema of the document: looked into when it is shown, never copied. */
const Schema = schema(() => z.custom<JsonSchema>(isSchema));
const Content = schema(() => z.record(z.string(), z.object({ schema: Schema().optional() })));
const Operation = schema(() =>
  z.object({
    operationId: z.string(),
    tags: z.array(z.string()),
    summary: z.string(),
    description: z.string(),
    security: z.array(Schema()),
    parameters: z.array(
      z.object({
        name: z.string(),
        in: z.enum(["path", "query", "header"]),
        required: z.boolean().optional(),
        schema: Schema(),
      }),
    ),
    requestBody: z.object({ content: Content() }).optional(),
    responses: z.record(z.string(), z.object({ content: Content().optional() })),
  }),
);
const Said = schema(() => z.object({ fr: z.string(), en: z.string() }));

const Document = schema(() =>
  z.object({
    tags: z.array(z.object({ name: z.string(), "x-title": Said(), "x-description": Said() })),
    paths: z.record(z.string(), Schema()),
    components: z.object({ schemas: Schema() }),
  }),
);

const DESCRIPTION = /^(?<fr>.*)\. Roles: (?<roles>.*)\.$/s;

const jsonSchemaIn = (content: Infer<typeof Content> | undefined): JsonSchema | null =>
  content?.["application/json"]?.schema ?? null;

const operationOf = (
  method: string,
  path: string,
  {
    operationId,
    summary,
    description,
    security,
    parameters,
    requestBody,
    responses,
  }: Infer<typeof Operation>,
  definitions: JsonSchema,
): ReferenceOperation => {
  const { fr = description, roles = "" } = DESCRIPTION.exec(description)?.groups ?? {};
  const body = jsonSchemaIn(requestBody?.content);
  const statuses = Object.keys(responses).map(Number);
  const success = statuses.find((status) => status < 300);
  const answer = success === undefined ? null : jsonSchemaIn(responses[success]?.content);
  const example = body ? exampleOf(body, definitions) : null;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary: { fr, en: summary },
    roles: roles === "" ? [] : roles.split(", "),
    open: security.length === 0 || security.some((one) => Object.keys(one).length === 0),
    parameters: parameters.map((one) => ({
      name: one.name,
      in: one.in,
      type: typeOf(one.schema, definitions),
      required: one.required ?? false,
    })),
    body: body ? fieldsOf(body, definitions) : [],
    example: isSchema(example) ? JSON.stringify(example, null, 2) : null,
    answer: answer ? fieldsOf(answer, definitions) : [],
    statuses,
  };
};

/** The operations of an OpenAPI document by group, in the document's order. Throws on one that is not ours. */
export const referenceOf = (json: unknown): readonly ReferenceGroup[] => {
  const document = Document().parse(json);
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const found = item[method];
      if (found === undefined) return [];
      const operation = Operation().parse(found);
      const [tag = ""] = operation.tags;
      return [{ tag, told: operationOf(method, path, operation, document.components.schemas) }];
    }),
  );
  return document.tags
    .map(({ name, "x-title": title, "x-description": about }) => ({
      tag: name,
      title,
      about,
      operations: all.filter(({ tag }) => tag === name).map(({ told }) => told),
    }))
    .filter(({ operations }) => operations.length > 0);
};
