import { pingWebhook } from "@ipt/application/webhooks/ping-webhook.ts";
import { withNotice } from "../../../frame/notice.tsx";
import { actPage } from "./webhook-acts.tsx";
import { webhookPath } from "./webhook-address.ts";
import { webhookTexts } from "./webhook-texts.ts";

export const page = actPage({
  title: (page) => webhookTexts(page).ping,
  body: (page) => webhookTexts(page).pingBody,
  save: (page) => webhookTexts(page).ping,
  submit: (call) => pingWebhook(call.ctx, { webhook: call.param("webhook") }),
  done: (call) => withNotice(webhookPath(call, call.param("webhook")), "essai"),
});
