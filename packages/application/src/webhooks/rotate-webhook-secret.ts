import { Id } from "@ipt/domain/values/id.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { replace } from "../ports/changes.ts";
import { WebhookWithSecret } from "./create-webhook.ts";
import { newSalt, ownedWebhook, WEBHOOK_OWNERS, webhooksOf, webhookView } from "./owned-webhook.ts";

const MS_PER_HOUR = 3_600_000;

const SecretRotation = schema(() =>
  z.strictObject({
    webhook: Id(),
    /** Hours during which messages are signed by both secrets, 0 to 168; 24 unless told. */
    overlapHours: z.int().min(0).max(168).default(24),
  }),
);

/** Gives an endpoint another secret, shown once. Both sign until the overlap ends, so that no message is refused. */
export const rotateWebhookSecret = command({
  name: "rotate-webhook-secret",
  allow: WEBHOOK_OWNERS,
  input: SecretRotation,
  output: WebhookWithSecret,
  retry: true,
  decide: async (ctx, { webhook: id, overlapHours }) => {
    const stored = await ownedWebhook(ctx, id);
    if (!stored.ok) return stored;
    const { value: before, revision } = stored.value;
    const until = addMilliseconds(ctx.now, overlapHours * MS_PER_HOUR);
    const value: Webhook = { ...before, salt: newSalt(ctx), former: { salt: before.salt, until } };
    const view = webhookView({ value, revision: revision + 1 });
    const parts = { territory: ctx.territory, webhook: id, salt: value.salt };
    const secret = await webhooksOf(ctx).secretOf(parts);
    return ok({
      value: { ...view, secret },
      stored: { ...view, secret: null },
      changes: [replace("webhook", value, revision)],
      event: { type: "webhook.secret-rotated", subject: id, data: { until } },
    });
  },
});
