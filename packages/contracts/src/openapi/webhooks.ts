import { type Schema, schema } from "@ipt/domain/values/schema.ts";
import {
  messageShape,
  PING,
  WEBHOOK_EVENT_TYPES,
  WEBHOOK_FACTS,
} from "@ipt/domain/webhook/webhook-events.ts";
import * as z from "zod";
import type { Bilingual } from "../operation.ts";
import { WEBHOOK_SUMMARIES } from "../webhooks/summaries.ts";
import type { JsonSchema } from "./input-parts.ts";

const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
});

const HEADERS = [
  header("webhook-id", "The same at each try and replay of one message: what was seen already is put aside."),
  header("webhook-timestamp", "Epoch seconds of the try. Refuse what is more than five minutes away."),
  header(
    "webhook-signature",
    "`v1,` and the base64 of HMAC-SHA-256 of `id.timestamp.body`; two, with a space between, after a rotation.",
  ),
];

const RESPONSES = {
  "2XX": {
    description: "Received. Anything else, or 15 seconds of silence, is tried again for about three days.",
  },
  "410": { description: "Gone for good: the webhook is disabled at once." },
};

const propertiesOf = ({ properties }: JsonSchema): object =>
  typeof properties === "object" && properties !== null ? properties : {};

const described = (type: string, { fr, en }: Bilingual, body: JsonSchema) => ({
  post: {
    operationId: `on-${type.replaceAll(".", "-")}`,
    tags: ["webhooks"],
    summary: en,
    description: `${fr}.`,
    // Signed by the service, which shows no credentials to whom it calls.
    security: [],
    parameters: HEADERS,
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: RESPONSES,
  },
});

const bodyOf = (type: string, facts: JsonSchema, envelope: JsonSchema): JsonSchema => ({
  type: "object",
  required: ["type", "timestamp", "data"],
  properties: {
    type: { const: type },
    timestamp: {
      type: "string",
      format: "date-time",
      description: "When it happened, on the territory’s clock.",
    },
    data: {
      ...envelope,
      required: ["territory", "quartier", "subject", "facts"],
      properties: { ...propertiesOf(envelope), facts },
    },
  },
});

/** Section `webhooks` of the OpenAPI document: every message that may be sent, typed. */
export const describeWebhooks = (toJson: (one: Schema<unknown>) => JsonSchema) => {
  const envelope = toJson(schema(() => z.object(messageShape())));
  const told = WEBHOOK_EVENT_TYPES.map((type) => {
    const body = bodyOf(type, toJson(WEBHOOK_FACTS[type]), envelope);
    return [type, described(type, WEBHOOK_SUMMARIES[type], body)] as const;
  });
  const ping = bodyOf(PING, { type: "object", properties: {} }, envelope);
  return Object.fromEntries([...told, [PING, described(PING, WEBHOOK_SUMMARIES[PING], ping)]]);
};
