import { getNotification } from "@ipt/application/campaigns/get-notification.ts";
import { recordNotification } from "@ipt/application/campaigns/record-notification.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Notification } from "@ipt/domain/campaign/notification.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { dateValues, readDate, readNumber, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { Notice, withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { EVIDENCE_KINDS, informationTexts, METHODS } from "./texts.ts";

const EVIDENCE_KIND = "evidence.0.kind";
const REFERENCE = "evidence.0.reference";

const savedNotification = (notification: Notification) => ({
  method: notification.method,
  ...dateValues("firstReceivedOn", notification.firstReceivedOn),
  ...dateValues("lastReceivedOn", notification.lastReceivedOn),
  dwellingsNotified: String(notification.dwellingsNotified),
  [EVIDENCE_KIND]: notification.evidence[0]?.kind,
  [REFERENCE]: notification.evidence[0]?.reference,
});

export const page = formPage({
  fields: (page) => {
    const t = informationTexts(page);
    const methodMissing = { missing: t.methodMissing, "invalid-value": t.methodMissing };
    const evidenceMissing = { missing: t.evidenceKindMissing, "invalid-value": t.evidenceKindMissing };
    return {
      method: { label: t.method, kind: "choice", choices: t.methods, errors: methodMissing },
      firstReceivedOn: { label: t.first, kind: "date" },
      lastReceivedOn: { label: t.last, kind: "date" },
      dwellingsNotified: { label: t.dwellings, kind: "number" },
      [EVIDENCE_KIND]: {
        label: t.evidenceKind,
        kind: "choice",
        choices: t.evidenceKinds,
        errors: evidenceMissing,
      },
      [REFERENCE]: { label: t.reference, hint: t.referenceHint },
    };
  },
  load: async (call) => {
    const quartier = call.param("quartier");
    const [found, notification] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getNotification(call.ctx, { quartier }),
    ]);
    if (!found.ok) return found;
    return ok({ data: found.value, saved: notification.ok ? savedNotification(notification.value) : {} });
  },
  view: (page, call, { name }) =>
    staffView(page, call, {
      title: informationTexts(page).notificationTitle,
      crumbs: [quartierCrumb(call, name)],
    }),
  body: ({ page, form, field }, call) => {
    const t = informationTexts(page);
    return (
      <>
        <Notice of={{ notifie: t.notified }} />
        <h1 class="govuk-heading-l">{t.notificationTitle}</h1>
        <p class="govuk-body">{t.notificationLead}</p>
        <Form form={form}>
          <Radios {...field("method")} items={METHODS.map((value) => ({ value, label: t.methods[value] }))} />
          <DateField {...field("firstReceivedOn")} />
          <DateField {...field("lastReceivedOn")} />
          <TextField {...field("dwellingsNotified")} inputmode="numeric" width={5} />
          <SelectField
            {...field(EVIDENCE_KIND)}
            items={EVIDENCE_KINDS.map((value) => ({ value, label: t.evidenceKinds[value] }))}
          />
          <TextField {...field(REFERENCE)} />
          <SaveOrLeave save={t.saveNotification} leave={inQuartier(call)} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    recordNotification(call.ctx, {
      quartier: call.param("quartier"),
      method: readText(input, "method"),
      firstReceivedOn: readDate(input, "firstReceivedOn"),
      lastReceivedOn: readDate(input, "lastReceivedOn"),
      dwellingsNotified: readNumber(input, "dwellingsNotified"),
      evidence: [{ kind: readText(input, EVIDENCE_KIND), reference: readText(input, REFERENCE) }],
    }),
  done: (call) => withNotice(inQuartier(call, "/notification"), "notifie"),
});
