import { ok } from "@ipt/domain/values/result.ts";
import { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { command } from "../kernel/command.ts";
import { revised } from "../kernel/revised.ts";
import { remove } from "../ports/changes.ts";
import { WebhookRef } from "./get-webhook.ts";
import { ownedWebhook, WEBHOOK_OWNERS, webhookView } from "./owned-webhook.ts";

/** Nothing more is sent, not even what was waiting; its log goes with its retention. */
export const removeWebhook = command({
  name: "remove-webhook",
  allow: WEBHOOK_OWNERS,
  input: WebhookRef,
  output: revised(WebhookView),
  retry: true,
  decide: async (ctx, { webhook: id }) => {
    const stored = await ownedWebhook(ctx, id);
    if (!stored.ok) return stored;
    return ok({
      value: webhookView(stored.value),
      changes: [remove("webhook", { id }, stored.value.revision)],
      event: { type: "webhook.removed", subject: id },
    });
  },
});
