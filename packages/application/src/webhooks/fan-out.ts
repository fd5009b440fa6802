import type { Convention } from "@ipt/domain/convention/convention.ts";
import type { Event } from "@ipt/domain/journal/event.ts";
import { newDelivery } from "@ipt/domain/webhook/delivery.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";
import {
  isWebhookEventType,
  WEBHOOK_FACTS,
  type WebhookEventType,
} from "@ipt/domain/webhook/webhook-events.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import { serviceNow } from "../kernel/service-now.ts";
import { disableWebhook } from "./disable-webhook.ts";

const PAGE = 100;

/** What is told of an event: facts on the list, the rest of its data stays in the journal. */
export const bodyOf = (territory: string, event: Event, type: WebhookEventType): string => {
  const facts = WEBHOOK_FACTS[type]().safeParse(event.data);
  const { quartier, subject } = event;
  const data = { territory, quartier, subject, facts: facts.success ? facts.data : {} };
  return JSON.stringify({ type, timestamp: event.at, data });
};

const isEnded = (ctx: Context, convention: Convention | undefined): boolean =>
  !convention || (convention.to !== null && convention.to < ctx.today);

const concerns = (webhook: Webhook, event: Event, convention: Convention | null): boolean => {
  const { quartier } = event;
  if (webhook.quartiers && (quartier === null || !webhook.quartiers.includes(quartier))) return false;
  return !convention?.quartiers || quartier === null || convention.quartiers.includes(quartier);
};

/**
 * Makes a delivery of an event for each endpoint that asked for it. Ids follow from the event: looked at again, it
 * makes nothing more.
 */
export const fanOut = async (
  ctx: Context,
  ref: { readonly at: string; readonly id: string },
): Promise<void> => {
  const stored = await ctx.store.get("event", ref);
  const event = stored?.value;
  if (!event || !isWebhookEventType(event.type)) return;
  const { type } = event;
  const body = bodyOf(ctx.territory, event, type);
  const now = serviceNow(ctx);
  const all = everyPage((cursor) => ctx.store.list("webhook", {}, { limit: PAGE, cursor }));
  for await (const { value: webhook } of all) {
    if (webhook.disabled || !webhook.types.includes(type)) continue;
    const id = webhook.convention;
    const convention = id === null ? null : (await ctx.store.get("convention", { id }))?.value;
    if (id !== null && isEnded(ctx, convention ?? undefined)) {
      await disableWebhook(ctx, { webhook: webhook.id, reason: "convention-ended" });
      continue;
    }
    if (!concerns(webhook, event, convention ?? null)) continue;
    const source = { webhook: webhook.id, source: event.id, at: event.at, now };
    await ctx.store.keep("webhookDelivery", newDelivery(source, { type, body }), 0);
  }
};
