import { addMilliseconds, type Instant } from "@ipt/domain/values/instant.ts";
import { MOST_ATTEMPTS_KEPT, type WebhookDelivery } from "@ipt/domain/webhook/delivery.ts";
import { DISABLED_AFTER_MS, retryPause } from "@ipt/domain/webhook/retry-schedule.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";
import type { Context } from "../kernel/context.ts";
import { serviceNow } from "../kernel/service-now.ts";
import type { Stored } from "../ports/records.ts";
import type { SendWebhook, Sent, Webhooks } from "../ports/webhooks.ts";
import { disableWebhook } from "./disable-webhook.ts";

export type Sending = {
  readonly webhooks: Webhooks;
  readonly send: SendWebhook;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Told of a webhook that nothing is sent to any more. */
  readonly onDisabled?: (webhook: string, reason: string) => void;
};

const GONE = 410;
const MOST_TRIES = 5;

const isSuccess = ({ status }: Sent): boolean => status !== null && status >= 200 && status < 300;

const secretsOf = (ctx: Context, { id, salt, former }: Webhook, { secretOf }: Webhooks) => {
  const salts = former && former.until > ctx.now ? [salt, former.salt] : [salt];
  return Promise.all(salts.map((one) => secretOf({ territory: ctx.territory, webhook: id, salt: one })));
};

/** Since when nothing got through, written only when it changes: not at each message. */
const noteHealth = async (ctx: Context, id: string, failingSince: Instant | null): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stored = await ctx.store.get("webhook", { id });
    if (!stored || (stored.value.failingSince === null) === (failingSince === null)) return;
    if (await ctx.store.keep("webhook", { ...stored.value, failingSince }, stored.revision)) return;
  }
};

const isFailing = ({ failingSince }: Webhook, now: Instant): boolean =>
  failingSince !== null && Date.parse(now) - Date.parse(failingSince) >= DISABLED_AFTER_MS;

/** The delivery after an answer. */
const after = (
  delivery: WebhookDelivery,
  sent: Sent,
  { at, now, random }: { readonly at: Instant; readonly now: Instant; readonly random: number },
): WebhookDelivery => {
  const tries = delivery.tries + 1;
  const attempts = [...delivery.attempts, { at, ...sent }].slice(-MOST_ATTEMPTS_KEPT);
  const told = { ...delivery, tries, attempts, nextAt: null };
  if (isSuccess(sent)) return { ...told, state: "delivered" };
  const pause = sent.status === GONE ? null : retryPause(tries, random);
  if (pause === null) return { ...told, state: "failed" };
  return { ...told, state: "retrying", nextAt: addMilliseconds(now, pause) };
};

/** Why nothing more is to be sent after this answer; null when the endpoint stays as it is. */
const endOf = ({ state }: WebhookDelivery, { status }: Sent, failing: boolean): "gone" | "failing" | null => {
  if (status === GONE) return "gone";
  return state === "failed" && failing ? "failing" : null;
};

const drop = (ctx: Context, { value, revision }: Stored<WebhookDelivery>): Promise<boolean> =>
  ctx.store.keep("webhookDelivery", { ...value, state: "dropped", nextAt: null }, revision);

/**
 * Sends a delivery that is due and notes what was answered. Answers when to look at it again, or null when nobody has
 * to. Asked twice at the same time it may be sent twice, under one id, and goes on once: whoever writes first.
 */
export const attemptDelivery = async (
  ctx: Context,
  { webhooks, send, random, onDisabled }: Sending,
  ref: { readonly webhook: string; readonly delivery: string },
): Promise<Instant | null> => {
  const [stored, endpoint] = await Promise.all([
    ctx.store.get("webhookDelivery", { webhook: ref.webhook, id: ref.delivery }),
    ctx.store.get("webhook", { id: ref.webhook }),
  ]);
  if (!stored) return null;
  const { value: delivery, revision } = stored;
  if (delivery.state !== "pending" && delivery.state !== "retrying") return null;
  const at = serviceNow(ctx);
  if (delivery.nextAt !== null && delivery.nextAt > at) return delivery.nextAt;
  if (!endpoint || endpoint.value.disabled) {
    await drop(ctx, stored);
    return null;
  }
  const sent = await send({
    url: endpoint.value.url,
    id: delivery.messageId,
    timestamp: Math.floor(Date.parse(at) / 1000),
    body: delivery.body,
    secrets: await secretsOf(ctx, endpoint.value, webhooks),
  });
  const now = addMilliseconds(at, sent.durationMs);
  const next = after(delivery, sent, { at, now, random: random() });
  if (!(await ctx.store.keep("webhookDelivery", next, revision))) return null;
  if (next.state === "delivered") {
    if (endpoint.value.failingSince !== null) await noteHealth(ctx, ref.webhook, null);
    return null;
  }
  if (endpoint.value.failingSince === null) await noteHealth(ctx, ref.webhook, at);
  const reason = endOf(next, sent, isFailing(endpoint.value, now));
  if (reason === null) return next.nextAt;
  await disableWebhook(ctx, { webhook: ref.webhook, reason });
  onDisabled?.(ref.webhook, reason);
  return null;
};
