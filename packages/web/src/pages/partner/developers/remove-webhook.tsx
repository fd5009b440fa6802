import { removeWebhook } from "@ipt/application/webhooks/remove-webhook.ts";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { actPage } from "./webhook-acts.tsx";
import { webhookTexts } from "./webhook-texts.ts";

export const page = actPage({
  title: (page, { name }) => webhookTexts(page).removeTitle(name),
  body: (page) => webhookTexts(page).removeBody,
  save: (page) => webhookTexts(page).remove,
  submit: (call) => removeWebhook(call.ctx, { webhook: call.param("webhook") }),
  done: (call) => withNotice(inSpace(call, "/developpeurs"), "supprime"),
});
