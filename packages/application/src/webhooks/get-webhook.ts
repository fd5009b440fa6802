import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import * as z from "zod";
import { query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { ownedWebhook, WEBHOOK_OWNERS, webhookView } from "./owned-webhook.ts";

export const WebhookRef = schema(() => z.strictObject({ webhook: Id() }));

export const getWebhook = query({
  name: "get-webhook",
  allow: [...WEBHOOK_OWNERS, "operator"],
  input: WebhookRef,
  output: revised(WebhookView),
  load: async (ctx, { webhook }) => {
    const stored = await ownedWebhook(ctx, webhook);
    return stored.ok ? ok(webhookView(stored.value)) : stored;
  },
});
