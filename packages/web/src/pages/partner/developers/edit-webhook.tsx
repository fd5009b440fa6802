import { getWebhook } from "@ipt/application/webhooks/get-webhook.ts";
import { updateWebhook } from "@ipt/application/webhooks/update-webhook.ts";
import { ok } from "@ipt/domain/values/result.ts";
import type { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { Form } from "../../../components/form.tsx";
import { pageOf } from "../../../components/page-context.ts";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { developersView } from "./developers-view.ts";
import { webhookPath } from "./webhook-address.ts";
import {
  readWebhook,
  type WebhookChoices,
  type WebhookField,
  WebhookFields,
  webhookChoices,
  webhookFieldSpecs,
} from "./webhook-fields.tsx";
import { webhookTexts } from "./webhook-texts.ts";

type Data = { readonly choices: WebhookChoices; readonly webhook: WebhookView };

export const page = formPage<WebhookField | "enabled", Data, unknown>({
  fields: (page) => ({
    ...webhookFieldSpecs(page),
    enabled: { label: webhookTexts(page).enabled, kind: "choice" },
  }),
  load: async (call) => {
    const [choices, found] = await Promise.all([
      webhookChoices(call, pageOf(call.c)),
      getWebhook(call.ctx, { webhook: call.param("webhook") }),
    ]);
    if (!choices.ok) return choices;
    if (!found.ok) return found;
    const { name, url, types, quartiers, convention, disabled, revision } = found.value;
    const saved = {
      name,
      url,
      types,
      quartiers: quartiers ?? [],
      convention,
      enabled: disabled ? "no" : "yes",
    };
    return ok({ data: { choices: choices.value, webhook: found.value }, saved, revision });
  },
  view: (page, call) => developersView(page, call, webhookTexts(page).changeTitle),
  body: ({ page, form, field, data }, call) => {
    const t = webhookTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.changeTitle}</h1>
        <Form form={form}>
          <WebhookFields field={field} choices={data.choices} />
          <Radios
            {...field("enabled")}
            items={[
              { value: "yes", label: t.yes },
              { value: "no", label: t.no },
            ]}
          />
          <SaveOrLeave save={t.save} leave={webhookPath(call, data.webhook.id)} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    updateWebhook(call.ctx, {
      webhook: call.param("webhook"),
      ...readWebhook(input),
      enabled: input.text("enabled") !== "no",
    }),
  done: (call) => withNotice(webhookPath(call, call.param("webhook")), "modifie"),
});
