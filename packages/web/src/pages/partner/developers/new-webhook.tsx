import { partnerOf } from "@ipt/application/kernel/actor.ts";
import { createWebhook } from "@ipt/application/webhooks/create-webhook.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { pageOf } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { readOptional } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { developersView } from "./developers-view.ts";
import { SecretShown } from "./secret-shown.tsx";
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

type Created = { readonly id: string; readonly name: string; readonly secret: string | null };

/** Makes a webhook; the answer is the only page that ever shows its secret, so nothing is redirected to. */
export const page = formPage<WebhookField | "partner", WebhookChoices, Created>({
  fields: (page) => {
    const t = webhookTexts(page);
    const partner = { label: t.partner, hint: t.partnerHint, kind: "choice", optional: true } as const;
    return { ...webhookFieldSpecs(page), partner };
  },
  load: async (call) => {
    const choices = await webhookChoices(call, pageOf(call.c));
    return choices.ok ? ok({ data: choices.value }) : choices;
  },
  view: (page, call) => developersView(page, call, webhookTexts(page).add),
  body: ({ page, form, field, data }, call) => {
    const t = webhookTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.add}</h1>
        <p class="govuk-body">{t.lead}</p>
        <Form form={form}>
          {partnerOf(call.ctx.actor) === null && data.partners.length > 0 ? (
            <SelectField {...field("partner")} items={data.partners} />
          ) : null}
          <WebhookFields field={field} choices={data} />
          <SaveOrLeave save={t.create} leave={inSpace(call, "/developpeurs")} />
        </Form>
      </>
    );
  },
  submit: (call, input) => {
    const partner = partnerOf(call.ctx.actor) ?? readOptional(input, "partner");
    return createWebhook(call.ctx, { ...readWebhook(input), partner });
  },
  done: (call, { id, name, secret }) =>
    renderPage(
      call.c,
      (page) => developersView(page, call, webhookTexts(page).created),
      (page) => (
        <SecretShown
          title={webhookTexts(page).created}
          name={name}
          secret={secret}
          back={webhookPath(call, id)}
        />
      ),
    ),
});
