import { getDelivery } from "@ipt/application/webhooks/get-delivery.ts";
import { replayDelivery } from "@ipt/application/webhooks/replay-delivery.ts";
import { ok } from "@ipt/domain/values/result.ts";
import type { WebhookDelivery } from "@ipt/domain/webhook/delivery.ts";
import { Button } from "../../../components/button.tsx";
import { Code } from "../../../components/code.tsx";
import { Form } from "../../../components/form.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Table } from "../../../components/table.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { developersView } from "./developers-view.ts";
import { webhookPath } from "./webhook-address.ts";
import { Answer, DeliveryState } from "./webhook-state.tsx";
import { webhookTexts } from "./webhook-texts.ts";

/** One message, each answer to it, and the way to send it again. */
export const page = formPage<never, WebhookDelivery, unknown>({
  fields: () => ({}),
  load: async (call) => {
    const ref = { webhook: call.param("webhook"), delivery: call.param("delivery") };
    const found = await getDelivery(call.ctx, ref);
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call, { type }) => developersView(page, call, type),
  body: ({ page, form, data }) => {
    const t = webhookTexts(page);
    const rows = [
      { key: t.state, value: <DeliveryState delivery={data} /> },
      { key: t.when, value: page.format.dateTime(data.createdAt) },
      { key: t.messageId, value: <Code>{data.messageId}</Code> },
      { key: t.tries, value: page.format.number(data.attempts.length) },
      ...(data.nextAt === null ? [] : [{ key: t.next, value: page.format.dateTime(data.nextAt) }]),
    ];
    return (
      <>
        <h1 class="govuk-heading-l">{data.type}</h1>
        <SummaryList rows={rows} />
        <Form form={form}>
          <Button>{t.again}</Button>
        </Form>
        <h2 class="govuk-heading-m">{t.body}</h2>
        <pre class="ipt-secret">
          <code class="ipt-mono" dir="ltr">
            {JSON.stringify(JSON.parse(data.body), null, 2)}
          </code>
        </pre>
        {data.attempts.length === 0 ? null : (
          <Table
            caption={t.attempts}
            columns={[{ name: t.when }, { name: t.answer }, { name: t.duration }, { name: t.excerpt }]}
            rows={[...data.attempts]
              .reverse()
              .map((attempt) => [
                page.format.dateTime(attempt.at),
                <Answer attempt={attempt} />,
                t.ms(page.format.number(attempt.durationMs)),
                <Code>{attempt.excerpt}</Code>,
              ])}
          />
        )}
      </>
    );
  },
  submit: (call) =>
    replayDelivery(call.ctx, { webhook: call.param("webhook"), delivery: call.param("delivery") }),
  done: (call) => withNotice(webhookPath(call, call.param("webhook")), "renvoye"),
});
