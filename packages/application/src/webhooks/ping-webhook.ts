import { fail, ok } from "@ipt/domain/values/result.ts";
import { newDelivery } from "@ipt/domain/webhook/delivery.ts";
import { PING, type WebhookMessage } from "@ipt/domain/webhook/webhook-events.ts";
import type * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { serviceNow } from "../kernel/service-now.ts";
import { create } from "../ports/changes.ts";
import { DeliveryView } from "./delivery-view.ts";
import { WebhookRef } from "./get-webhook.ts";
import { ownedWebhook, WEBHOOK_OWNERS } from "./owned-webhook.ts";

type Message = z.core.output<ReturnType<typeof WebhookMessage>>;

/** Sends a message that means nothing, to see it arrive. */
export const pingWebhook = command({
  name: "ping-webhook",
  allow: WEBHOOK_OWNERS,
  input: WebhookRef,
  output: DeliveryView,
  decide: async (ctx, { webhook: id }) => {
    const stored = await ownedWebhook(ctx, id);
    if (!stored.ok) return stored;
    if (stored.value.value.disabled) return fail(failure("webhook-disabled"));
    const message: Message = {
      type: PING,
      timestamp: ctx.now,
      data: { territory: ctx.territory, quartier: null, subject: id, facts: {} },
    };
    const now = serviceNow(ctx);
    const value = newDelivery(
      { webhook: id, source: ctx.newId(), at: now, now },
      { type: PING, body: JSON.stringify(message) },
    );
    return ok({
      value,
      changes: [create("webhookDelivery", value)],
      event: { type: "webhook.pinged", subject: id },
    });
  },
});
