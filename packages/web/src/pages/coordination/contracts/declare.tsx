import { declareSubscription } from "@ipt/application/accompaniment/declare-subscription.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { dateValues, readDate, readNumber, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { loadOwnPartners } from "../activities/partner-choices.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { contractTexts } from "./texts.ts";

type Name = "provider" | "on" | "count" | "status" | "source";
const STATUSES = ["measured", "declared", "estimated"] as const;

export const page = formPage<Name, readonly Choice[], unknown>({
  fields: (page) => {
    const t = contractTexts(page);
    return {
      provider: { label: t.provider, kind: "choice", errors: { missing: t.providerMissing } },
      on: { label: t.onDay, kind: "date" },
      count: { label: t.count, kind: "number" },
      status: { label: t.status, kind: "choice", choices: t.statuses, errors: { missing: t.statusMissing } },
      source: { label: t.source, hint: t.sourceHint },
    };
  },
  load: async (call) => {
    const providers = await loadOwnPartners(call, ["internet-provider"]);
    if (!providers.ok) return providers;
    const only = providers.value.length === 1 ? providers.value[0]?.value : undefined;
    return ok({ data: providers.value, saved: { provider: only, ...dateValues("on", call.ctx.today) } });
  },
  view: (page, call) => {
    const t = contractTexts(page);
    return staffView(page, call, {
      title: t.declareTitle,
      crumbs: [{ text: t.title, path: inQuartier(call, "/contrats") }],
    });
  },
  body: ({ page, form, field, data }, call) => {
    const t = contractTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.declareTitle}</h1>
        <p class="govuk-body">{t.subscribersLead}</p>
        <Form form={form}>
          <SelectField {...field("provider")} items={data} />
          <DateField {...field("on")} />
          <TextField {...field("count")} inputmode="numeric" width={5} />
          <Radios
            {...field("status")}
            inline
            items={STATUSES.map((value) => ({ value, label: t.statuses[value] }))}
          />
          <TextField {...field("source")} />
          <SaveOrLeave save={t.saveDeclaration} leave={inQuartier(call, "/contrats")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    declareSubscription(call.ctx, {
      quartier: call.param("quartier"),
      provider: readText(input, "provider"),
      on: readDate(input, "on"),
      count: readNumber(input, "count"),
      status: readText(input, "status"),
      source: readText(input, "source"),
    }),
  done: (call) => withNotice(inQuartier(call, "/contrats"), "declare"),
});
