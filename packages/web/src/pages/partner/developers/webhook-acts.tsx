import type { Failure } from "@ipt/application/kernel/failure.ts";
import { getWebhook } from "@ipt/application/webhooks/get-webhook.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { Form } from "../../../components/form.tsx";
import type { Page } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import type { TerritoryCall } from "../../../routes/call.ts";
import { developersView } from "./developers-view.ts";
import { webhookPath } from "./webhook-address.ts";

export const loadWebhook = async (call: TerritoryCall) => {
  const found = await getWebhook(call.ctx, { webhook: call.param("webhook") });
  return found.ok ? ok({ data: found.value }) : found;
};

type Act = {
  readonly title: (page: Page, webhook: WebhookView) => string;
  readonly body: (page: Page) => string;
  readonly save: (page: Page) => string;
  readonly submit: (call: TerritoryCall) => Promise<Result<unknown, Failure>>;
  readonly done: (call: TerritoryCall) => string;
};

/** A page that says what an act does, with one button. */
export const actPage = (act: Act) =>
  formPage<never, WebhookView, unknown>({
    fields: () => ({}),
    load: loadWebhook,
    view: (page, call, data) => developersView(page, call, act.title(page, data)),
    body: ({ page, form, data }, call) => (
      <>
        <h1 class="govuk-heading-l">{act.title(page, data)}</h1>
        <p class="govuk-body">{act.body(page)}</p>
        <Form form={form}>
          <SaveOrLeave save={act.save(page)} leave={webhookPath(call, data.id)} />
        </Form>
      </>
    ),
    submit: (call) => act.submit(call),
    done: (call) => act.done(call),
  });
