import { rotateWebhookSecret } from "@ipt/application/webhooks/rotate-webhook-secret.ts";
import { ok } from "@ipt/domain/values/result.ts";
import type { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { Form } from "../../../components/form.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readNumber } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { developersView } from "./developers-view.ts";
import { SecretShown } from "./secret-shown.tsx";
import { loadWebhook } from "./webhook-acts.tsx";
import { webhookPath } from "./webhook-address.ts";
import { webhookTexts } from "./webhook-texts.ts";

type Rotated = { readonly id: string; readonly name: string; readonly secret: string | null };

export const page = formPage<"overlapHours", WebhookView, Rotated>({
  fields: (page) => {
    const t = webhookTexts(page);
    return { overlapHours: { label: t.overlap, hint: t.overlapHint, kind: "number" } };
  },
  load: async (call) => {
    const loaded = await loadWebhook(call);
    return loaded.ok ? ok({ ...loaded.value, saved: { overlapHours: "24" } }) : loaded;
  },
  view: (page, call) => developersView(page, call, webhookTexts(page).rotate),
  body: ({ page, form, field, data }, call) => {
    const t = webhookTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.rotate}</h1>
        <p class="govuk-body">{t.rotateBody}</p>
        <Form form={form}>
          <TextField {...field("overlapHours")} inputmode="numeric" width={4} />
          <SaveOrLeave save={t.rotate} leave={webhookPath(call, data.id)} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    rotateWebhookSecret(call.ctx, {
      webhook: call.param("webhook"),
      overlapHours: readNumber(input, "overlapHours"),
    }),
  done: (call, { id, name, secret }) =>
    renderPage(
      call.c,
      (page) => developersView(page, call, webhookTexts(page).rotate),
      (page) => (
        <SecretShown
          title={webhookTexts(page).rotate}
          name={name}
          secret={secret}
          back={webhookPath(call, id)}
        />
      ),
    ),
});
