import { timezoneOf } from "@ipt/application/kernel/context.ts";
import { replaySince } from "@ipt/application/webhooks/replay-since.ts";
import { addDays, isCivilDate } from "@ipt/domain/values/civil-date.ts";
import { instantAt } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import type { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { dateValues, readDate } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { developersView } from "./developers-view.ts";
import { loadWebhook } from "./webhook-acts.tsx";
import { webhookPath } from "./webhook-address.ts";
import { webhookTexts } from "./webhook-texts.ts";

export const page = formPage<"since" | "which", WebhookView, unknown>({
  fields: (page) => {
    const t = webhookTexts(page);
    return {
      since: { label: t.since, kind: "date" },
      which: { label: t.which, kind: "choice" },
    };
  },
  load: async (call) => {
    const loaded = await loadWebhook(call);
    const saved = { ...dateValues("since", addDays(call.ctx.today, -3)), which: "undelivered" };
    return loaded.ok ? ok({ ...loaded.value, saved }) : loaded;
  },
  view: (page, call) => developersView(page, call, webhookTexts(page).replay),
  body: ({ page, form, field, data }, call) => {
    const t = webhookTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.replay}</h1>
        <p class="govuk-body">{t.replayBody}</p>
        <Form form={form}>
          <DateField {...field("since")} />
          <Radios
            {...field("which")}
            items={[
              { value: "undelivered", label: t.undelivered },
              { value: "all", label: t.all },
            ]}
          />
          <SaveOrLeave save={t.replay} leave={webhookPath(call, data.id)} />
        </Form>
      </>
    );
  },
  submit: (call, input) => {
    const day = readDate(input, "since");
    const since = day !== undefined && isCivilDate(day) ? instantAt(day, "00:00", timezoneOf(call.ctx)) : day;
    return replaySince(call.ctx, { webhook: call.param("webhook"), since, which: input.text("which") });
  },
  done: (call) => withNotice(webhookPath(call, call.param("webhook")), "repris"),
});
