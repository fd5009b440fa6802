import type { WebhookMessage } from "@ipt/application/ports/webhooks.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import * as z from "zod";

const id = () => z.string().regex(ID_PATTERN);

const Message = () =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("event"), territory: id(), at: Instant(), id: id() }),
    z.strictObject({ kind: z.literal("delivery"), territory: id(), webhook: id(), delivery: id() }),
  ]);

export const writeWebhookMessage = (message: WebhookMessage): string => JSON.stringify(message);

/** Null for a body that no sender of ours wrote. */
export const readWebhookMessage = (body: string): WebhookMessage | null => {
  try {
    return Message().safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};
