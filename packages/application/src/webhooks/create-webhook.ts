import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { MOST_WEBHOOKS, NewWebhook, type Webhook, WebhookView } from "@ipt/domain/webhook/webhook.ts";
import * as z from "zod";
import { partnerOf } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import { failure } from "../kernel/failure.ts";
import { requirePartner } from "../kernel/partners.ts";
import { create } from "../ports/changes.ts";
import { checkWebhook } from "./check-webhook.ts";
import { mayHandle, newSalt, WEBHOOK_OWNERS, webhooksOf, webhookView } from "./owned-webhook.ts";

const PAGE = 100;

/** With the secret, in the only answer that ever holds it; `null` in a replayed one. */
export const WebhookWithSecret = schema(() =>
  WebhookView().extend({ revision: z.int().min(1), secret: z.string().nullable() }),
);

const countOf = async (ctx: Context, partner: string | null): Promise<number> => {
  let count = 0;
  const all = everyPage((cursor) => ctx.store.list("webhook", {}, { limit: PAGE, cursor }));
  for await (const { value } of all) if (value.partner === partner) count += 1;
  return count;
};

/** Asks to be told of events at an address. The secret that signs them is shown once and stored nowhere. */
export const createWebhook = command({
  name: "create-webhook",
  allow: WEBHOOK_OWNERS,
  input: NewWebhook,
  output: WebhookWithSecret,
  decide: async (ctx, { partner: given, ...wanted }) => {
    const partner = given === undefined ? partnerOf(ctx.actor) : given;
    if (!mayHandle(ctx.actor, partner)) return fail(failure("forbidden", { partner }));
    if (partner !== null) {
      const known = await requirePartner(ctx, partner, "partner");
      if (!known.ok) return known;
    }
    const [checked, count] = await Promise.all([
      checkWebhook(ctx, { ...wanted, partner }),
      countOf(ctx, partner),
    ]);
    if (!checked.ok) return checked;
    if (count >= MOST_WEBHOOKS) return fail(failure("too-many-webhooks", { most: MOST_WEBHOOKS }));
    const value: Webhook = {
      ...wanted,
      id: ctx.newId(),
      partner,
      salt: newSalt(ctx),
      former: null,
      disabled: null,
      failingSince: null,
      createdAt: ctx.now,
    };
    const view = webhookView({ value, revision: 1 });
    const { id, salt, types } = value;
    const secret = await webhooksOf(ctx).secretOf({ territory: ctx.territory, webhook: id, salt });
    return ok({
      value: { ...view, secret },
      stored: { ...view, secret: null },
      changes: [create("webhook", value)],
      event: { type: "webhook.created", subject: id, data: { partner, types } },
    });
  },
});
