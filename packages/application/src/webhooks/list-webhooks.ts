import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import * as z from "zod";
import { everyPage } from "../kernel/every-page.ts";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { mayHandle, WEBHOOK_OWNERS, webhookView } from "./owned-webhook.ts";

const PAGE = 100;
const Webhooks = schema(() => z.strictObject({ webhooks: z.array(revised(WebhookView)()) }));
type Listed = ReturnType<ReturnType<typeof Webhooks>["parse"]>["webhooks"];

/** The endpoints that the caller may handle: its partner's, or all for the coordination. Never a secret. */
export const listWebhooks = query({
  name: "list-webhooks",
  allow: [...WEBHOOK_OWNERS, "operator"],
  input: Nothing,
  output: Webhooks,
  load: async (ctx) => {
    const webhooks: Listed = [];
    const all = everyPage((cursor) => ctx.store.list("webhook", {}, { limit: PAGE, cursor }));
    for await (const stored of all) {
      if (mayHandle(ctx.actor, stored.value.partner)) webhooks.push(webhookView(stored));
    }
    return ok({ webhooks });
  },
});
