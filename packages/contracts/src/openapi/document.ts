import { MOST_DWELLINGS } from "@ipt/domain/register/most-dwellings.ts";
import * as z from "zod";
import { type Described, isAnonymous } from "../operation.ts";
import { operations, operationsOfVoters } from "../operations/all.ts";
import { urnOperations } from "../operations/urn.ts";
import { FAILURES } from "../problems/failures.ts";
import { TRANSPORT_PROBLEMS } from "../problems/transport.ts";
import { createComponents } from "./components.ts";
import { ifMatchOf } from "./if-match.ts";
import { inputParts, type JsonSchema } from "./input-parts.ts";
import { PROBLEM_SCHEMA, problemResponse } from "./problem-schema.ts";
import { TAGS } from "./tags.ts";
import { describeWebhooks } from "./webhooks.ts";

const VERSION = "1.0.0";

const parameter = (name: string, location: "path" | "query", schema: JsonSchema, required: boolean) => ({
  name,
  in: location,
  required,
  schema,
});

const HEADERS = {
  idempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "Makes a retry safe for 24 hours: the same key with the same request is done once.",
    schema: { type: "string", minLength: 1, maxLength: 255 },
  },
  language: {
    name: "Accept-Language",
    in: "header",
    required: false,
    description: "Language of messages: fr (default) or en.",
    schema: { type: "string" },
  },
} as const;

const MATCHED = {
  required: "The ETag last read: an edit over somebody else's change is refused.",
  "once-there": "The ETag last read, once there is one: an edit over somebody else's change is refused.",
  accepted: "The ETag last read, where given: an edit over somebody else's change is then refused.",
} as const;

const ifMatchHeader = (operation: Described) => {
  const ifMatch = ifMatchOf(operation);
  if (ifMatch === "ignored") return [];
  const told = { name: "If-Match", in: "header", required: ifMatch === "required" };
  return [{ ...told, description: MATCHED[ifMatch], schema: { type: "string" } }];
};

const ANSWER_HEADERS = {
  "Request-Id": { schema: { type: "string" }, description: "Quote it when you ask for help." },
  "RateLimit-Policy": {
    schema: { type: "string" },
    description:
      "What may be sent: quota `q` in a window of `w` seconds, for the key or person, and their territory.",
  },
  RateLimit: {
    schema: { type: "string" },
    description: "What remains, `r`, for `t` seconds; absent where requests are counted by address.",
  },
} as const;

const registerBody = (schema: JsonSchema) => ({
  required: true,
  content: {
    "application/json": { schema },
    "text/csv": {
      schema: {
        type: "string",
        description: "Header line, then one dwelling a line; `;`, `,` or tab; UTF-8 or Windows-1252.",
      },
    },
  },
});

/** A landlord's list as partners' software sends it. */
const DWELLINGS: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["dwellings"],
  properties: {
    dwellings: {
      type: "array",
      maxItems: MOST_DWELLINGS,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["ref", "building", "label"],
        properties: {
          ref: { type: "string", maxLength: 40 },
          building: { type: "string", maxLength: 80 },
          label: { type: "string", maxLength: 80 },
          vacant: { type: "boolean", default: false },
        },
      },
    },
  },
};

const bodyOf = (operation: Described, body: JsonSchema | null) => {
  if (operation.body === "register") return { requestBody: registerBody(DWELLINGS) };
  if (operation.body === "none" || body === null) return {};
  const required = Array.isArray(body["required"]) && body["required"].length > 0;
  return { requestBody: { required, content: { "application/json": { schema: body } } } };
};

const ARCHIVE = {
  "application/zip": {
    schema: {
      type: "string",
      description: "A ZIP: one JSON Lines file per kind of record, and manifest.json.",
    },
  },
} as const;

const problems = (operation: Described, components: { readonly problem: string }) => {
  const statuses = new Set<number>(
    isAnonymous(operation) ? [400, 404, 422, 429, 503] : [400, 401, 403, 404, 422, 503],
  );
  if (operation.method !== "GET") for (const status of [409, 413, 415]) statuses.add(status);
  if (!isAnonymous(operation) && !operation.path.includes("/votes/")) statuses.add(429);
  const ifMatch = ifMatchOf(operation);
  if (ifMatch !== "ignored") statuses.add(412);
  if (ifMatch === "required" || ifMatch === "once-there") statuses.add(428);
  return Object.fromEntries(
    [...statuses]
      .sort((a, b) => a - b)
      .map((status) => [status, problemResponse(status, components.problem)]),
  );
};

const describe = (operation: Described, components: ReturnType<typeof createComponents>) => {
  const { path, query, body } = inputParts(operation, components.inline(operation.input, "input"));
  const content =
    operation.answer === "archive"
      ? ARCHIVE
      : { "application/json": { schema: components.reference(operation.output, operation.id) } };
  const writes = operation.method !== "GET";
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary.en,
    description: `${operation.summary.fr}. Roles: ${operation.allow.join(", ")}.`,
    security: isAnonymous(operation)
      ? []
      : [{ apiKey: [] }, { session: [] }, ...(operation.allow.includes("visitor") ? [{}] : [])],
    parameters: [
      ...path.map((one) => parameter(one.name, "path", one.schema, true)),
      ...query.map((one) => parameter(one.name, "query", one.schema, one.required)),
      HEADERS.language,
      ...(writes && !isAnonymous(operation) ? [HEADERS.idempotencyKey] : []),
      ...ifMatchHeader(operation),
    ],
    ...(writes ? bodyOf(operation, body) : {}),
    responses: {
      [operation.status]: {
        description: operation.status === 201 ? "Created" : "Done",
        headers: ANSWER_HEADERS,
        content,
      },
      ...problems(operation, { problem: "#/components/schemas/Problem" }),
    },
  };
};

/** The OpenAPI 3.1 document of the hosted API. */
export const openApiDocument = () => {
  const components = createComponents((schema, io) =>
    z.toJSONSchema(schema(), { target: "draft-2020-12", io, unrepresentable: "any" }),
  );
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of [...operations(), ...operationsOfVoters(), ...urnOperations()]) {
    const path = `/v1${operation.path}`;
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Internet pour tous",
      version: VERSION,
      summary: "Home internet at about one euro a month in social housing, adopted by a vote of its tenants.",
      description: "L’API que les territoires et leurs partenaires utilisent, quartier par quartier.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      contact: { name: "Internet pour tous", url: "https://internet-pour-tous.example/contact" },
    },
    servers: [{ url: "/", description: "This host" }],
    tags: TAGS,
    paths,
    webhooks: describeWebhooks((one) => components.inline(one, "output")),
    components: {
      securitySchemes: {
        apiKey: { type: "http", scheme: "bearer", bearerFormat: "ipt_live_… or ipt_test_…" },
        session: { type: "apiKey", in: "cookie", name: "__Host-ipt" },
      },
      schemas: { ...components.all(), Problem: PROBLEM_SCHEMA },
    },
    "x-problems": Object.fromEntries(
      Object.entries({ ...FAILURES, ...TRANSPORT_PROBLEMS }).map(([code, { status, title }]) => [
        code,
        { status, fr: title.fr, en: title.en },
      ]),
    ),
  };
};
