import { ok } from "@ipt/domain/values/result.ts";
import { type Webhook, WebhookChange, WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { checkWebhook } from "./check-webhook.ts";
import { ownedWebhook, WEBHOOK_OWNERS, webhookView } from "./owned-webhook.ts";

/** Enabled again, it begins with a clean slate; disabled already, the first reason stays. */
const switched = (ctx: Context, before: Webhook, enabled: boolean | undefined): Partial<Webhook> => {
  if (enabled === undefined) return {};
  if (enabled) return { disabled: null, failingSince: null };
  return { disabled: before.disabled ?? { at: ctx.now, reason: "by-hand" } };
};

/** Changes where messages go and which ones, stops them or takes them up again. */
export const updateWebhook = command({
  name: "update-webhook",
  allow: WEBHOOK_OWNERS,
  input: WebhookChange,
  output: revised(WebhookView),
  decide: async (ctx, { webhook: id, enabled, ...change }) => {
    const owned = await ownedWebhook(ctx, id);
    if (!owned.ok) return owned;
    const stored = matched(ctx, owned.value);
    if (!stored.ok) return stored;
    const { value: before, revision } = stored.value;
    const value: Webhook = {
      ...before,
      name: change.name ?? before.name,
      url: change.url ?? before.url,
      types: change.types ?? before.types,
      quartiers: change.quartiers === undefined ? before.quartiers : change.quartiers,
      convention: change.convention === undefined ? before.convention : change.convention,
      ...switched(ctx, before, enabled),
    };
    const checked = await checkWebhook(ctx, value);
    if (!checked.ok) return checked;
    const fields = [...Object.keys(change), ...(enabled === undefined ? [] : ["enabled"])];
    return ok({
      value: webhookView({ value, revision: revision + 1 }),
      changes: [replace("webhook", value, revision)],
      event: { type: "webhook.changed", subject: id, data: { fields } },
    });
  },
});
