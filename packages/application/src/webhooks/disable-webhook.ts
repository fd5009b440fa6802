import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { DISABLED_REASONS, WebhookView } from "@ipt/domain/webhook/webhook.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { webhookView } from "./owned-webhook.ts";

const Disabling = schema(() => z.strictObject({ webhook: Id(), reason: z.enum(DISABLED_REASONS) }));

/** Stops an endpoint that can't be reached, is gone for good, or outlived its convention. Its event is a notice. */
export const disableWebhook = command({
  name: "disable-webhook",
  allow: ["schedule"],
  input: Disabling,
  output: revised(WebhookView),
  retry: true,
  whileSuspended: true,
  decide: async (ctx, { webhook: id, reason }) => {
    const stored = await ctx.store.get("webhook", { id });
    if (!stored) return { ok: false, error: failure("not-found") };
    if (stored.value.disabled) return ok({ value: webhookView(stored), event: null });
    const value = { ...stored.value, disabled: { at: ctx.now, reason } };
    return ok({
      value: webhookView({ value, revision: stored.revision + 1 }),
      changes: [replace("webhook", value, stored.revision)],
      event: { type: "webhook.disabled", subject: id, data: { reason, partner: value.partner } },
    });
  },
});
