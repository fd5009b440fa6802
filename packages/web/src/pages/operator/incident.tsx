import { decideNotification } from "@ipt/application/incidents/decide-notification.ts";
import { listSecurityIncidents } from "@ipt/application/incidents/list-security-incidents.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { civilDateAt, civilTimeAt } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../components/date-field.tsx";
import { Form } from "../../components/form.tsx";
import { Radios } from "../../components/radios.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { TextField } from "../../components/text-field.tsx";
import { TextareaField } from "../../components/textarea-field.tsx";
import { dateValues, readNumber, readOptional, readText } from "../../forms/fields.ts";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import { nameIn, readingIn, writingIn } from "../../routes/context-in.ts";
import { incidentTexts } from "./incident-texts.ts";
import { type Incident, IncidentView } from "./incident-view.tsx";
import { filePath, OPERATION, operatorView } from "./operator-view.ts";
import { OPERATORS_ZONE, readInstant } from "./read-instant.ts";
import { operatorTexts } from "./texts.ts";

const DECISIONS = ["undecided", "notified", "not-notified"] as const;

type Name =
  | "notification.decided"
  | "notification.at"
  | "time"
  | "notification.reference"
  | "notification.because"
  | "people"
  | "measures";

type Data = { readonly incident: Incident; readonly territory: string };

/** Whether the authority was notified of a breach, or why not, and what is known by now. */
export const page = siteFormPage<Name, Data, unknown>({
  fields: (page) => {
    const t = incidentTexts(page);
    const at = { missing: t.atMissing, instant: t.atMissing, "in-the-future": t.discoveredFuture };
    return {
      "notification.decided": { label: t.decided, kind: "choice" },
      "notification.at": { label: t.at, kind: "date", optional: true, errors: at },
      time: { label: t.atTime, hint: t.atTimeHint, optional: true },
      "notification.reference": { label: t.reference, optional: true },
      "notification.because": {
        label: t.because,
        hint: t.becauseHint,
        kind: "long-text",
        optional: true,
        errors: { missing: t.becauseMissing },
      },
      people: { label: t.people, hint: t.peopleHint, kind: "number", optional: true },
      measures: { label: t.measures, kind: "long-text", errors: { missing: t.measuresMissing } },
    };
  },
  load: async (call) => {
    const where = call.param("territory");
    const [found, territory] = await Promise.all([
      listSecurityIncidents(readingIn(call, where), {}),
      nameIn(call, where),
    ]);
    if (!found.ok) return found;
    const incident = found.value.items.find(({ id }) => id === call.param("incident"));
    if (!incident) return fail(failure("not-found"));
    const { at, decided, reference, because } = incident.notification;
    return ok({
      data: { incident, territory },
      revision: incident.revision,
      saved: {
        "notification.decided": decided,
        ...dateValues("notification.at", at && civilDateAt(at, OPERATORS_ZONE)),
        time: at && civilTimeAt(at, OPERATORS_ZONE),
        "notification.reference": reference,
        "notification.because": because,
        people: incident.people?.toString(),
        measures: incident.measures,
      },
    });
  },
  view: (page, call, { incident, territory }) =>
    operatorView(page, {
      title: incidentTexts(page).decideTitle(incident.title),
      crumbs: [
        { text: operatorTexts(page).title, path: OPERATION },
        { text: territory, path: filePath(call.param("territory")) },
      ],
    }),
  body: ({ page, form, field, data: { incident } }, call) => {
    const t = incidentTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.decideTitle(incident.title)}</h1>
        <IncidentView page={page} incident={incident} />
        <Form form={form}>
          <Radios
            {...field("notification.decided")}
            items={DECISIONS.map((value) => ({ value, label: t.decisions[value] }))}
          />
          <DateField {...field("notification.at")} />
          <TextField {...field("time")} width={5} />
          <TextField {...field("notification.reference")} />
          <TextareaField {...field("notification.because")} />
          <TextField {...field("people")} inputmode="numeric" width={10} />
          <TextareaField {...field("measures")} />
          <SaveOrLeave save={t.save} leave={filePath(call.param("territory"))} />
        </Form>
      </>
    );
  },
  submit: async (call, input) =>
    decideNotification(await writingIn(call, call.param("territory")), {
      incident: call.param("incident"),
      notification: {
        decided: readText(input, "notification.decided"),
        at: readInstant(input, "notification.at", "time") ?? null,
        reference: readOptional(input, "notification.reference"),
        because: readOptional(input, "notification.because"),
      },
      people: readNumber(input, "people") ?? null,
      measures: readText(input, "measures"),
    }),
  done: (call) => withNotice(filePath(call.param("territory")), "notification"),
});
