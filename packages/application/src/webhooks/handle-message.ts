import type { Instant } from "@ipt/domain/values/instant.ts";
import type { Context } from "../kernel/context.ts";
import type { WebhookMessage } from "../ports/webhooks.ts";
import { attemptDelivery, type Sending } from "./attempt-delivery.ts";
import { fanOut } from "./fan-out.ts";

/** Does what a message asks. Answers when the same one is to be handled again; null when it is done with. */
export const handleWebhookMessage = async (
  ctx: Context,
  sending: Sending,
  message: WebhookMessage,
): Promise<Instant | null> => {
  if (message.kind === "delivery") return attemptDelivery(ctx, sending, message);
  await fanOut(ctx, message);
  return null;
};
