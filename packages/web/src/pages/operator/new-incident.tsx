import { recordSecurityIncident } from "@ipt/application/incidents/record-security-incident.ts";
import { invalidField } from "@ipt/application/kernel/failure.ts";
import { parse } from "@ipt/application/kernel/parse.ts";
import { NewSecurityIncident, NOTIFICATION_HOURS } from "@ipt/domain/territory/security-incident.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../components/date-field.tsx";
import { Form } from "../../components/form.tsx";
import { Inset } from "../../components/inset.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { TextField } from "../../components/text-field.tsx";
import { TextareaField } from "../../components/textarea-field.tsx";
import { readLines, readNumber, readText } from "../../forms/fields.ts";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import type { SiteCall } from "../../routes/call.ts";
import { writingIn } from "../../routes/context-in.ts";
import { incidentTexts } from "./incident-texts.ts";
import { filePath, INCIDENTS, operatorView } from "./operator-view.ts";
import { readInstant } from "./read-instant.ts";

type Name = "title" | "discoveredAt" | "time" | "happened" | "data" | "people" | "measures" | "territories";

/** Every territory named exists, or none is told: `null` when one does not. */
const contextsOf = async (call: SiteCall, territories: readonly string[]) => {
  const contexts = await Promise.all(territories.map((one) => writingIn(call, one)));
  return contexts.some(({ profile }) => profile === null) ? null : contexts;
};

/** Tells each territory concerned of a breach, under one id: sent again, those already told are told nothing more. */
export const page = siteFormPage<Name, null, readonly string[]>({
  fields: (page) => {
    const t = incidentTexts(page);
    const wrong = t.discoveredWrong;
    return {
      title: { label: t.name, errors: { missing: t.nameMissing } },
      discoveredAt: {
        label: t.discovered,
        kind: "date",
        errors: { missing: wrong, instant: wrong, "in-the-future": t.discoveredFuture },
      },
      time: { label: t.time, hint: t.timeHint },
      happened: { label: t.happened, kind: "long-text", errors: { missing: t.happenedMissing } },
      data: { label: t.data, hint: t.dataHint, kind: "long-text", errors: { missing: t.dataMissing } },
      people: { label: t.people, hint: t.peopleHint, kind: "number", optional: true },
      measures: { label: t.measures, kind: "long-text", errors: { missing: t.measuresMissing } },
      territories: {
        label: t.territories,
        hint: t.territoriesHint,
        kind: "long-text",
        errors: { missing: t.territoriesMissing, "not-a-territory": t.territoriesUnknown },
      },
    };
  },
  load: () => ok({ data: null }),
  view: (page) =>
    operatorView(page, {
      title: incidentTexts(page).title,
      crumbs: [{ text: incidentTexts(page).list, path: INCIDENTS }],
    }),
  body: ({ page, form, field }) => {
    const t = incidentTexts(page);
    return (
      <>
        <h1 class="govuk-heading-xl">{t.title}</h1>
        <p class="govuk-body-l">{t.lead}</p>
        <Inset>{t.duty(page.format.number(NOTIFICATION_HOURS))}</Inset>
        <Form form={form}>
          <TextField {...field("title")} />
          <DateField {...field("discoveredAt")} />
          <TextField {...field("time")} width={5} />
          <TextareaField {...field("happened")} />
          <TextareaField {...field("data")} />
          <TextField {...field("people")} inputmode="numeric" width={10} />
          <TextareaField {...field("measures")} />
          <TextareaField {...field("territories")} />
          <SaveOrLeave save={t.record} leave={INCIDENTS} />
        </Form>
      </>
    );
  },
  submit: async (call, input) => {
    const territories = [...new Set(readLines(input, "territories"))];
    const incident = parse(NewSecurityIncident, {
      id: call.deps.newId(),
      title: readText(input, "title"),
      discoveredAt: readInstant(input, "discoveredAt", "time"),
      happened: readText(input, "happened"),
      data: readText(input, "data"),
      people: readNumber(input, "people") ?? null,
      measures: readText(input, "measures"),
    });
    const contexts = await contextsOf(call, territories);
    const unknown = contexts === null ? invalidField(["territories"], "not-a-territory") : null;
    const nowhere = territories.length === 0 ? invalidField(["territories"], "missing") : unknown;
    if (!incident.ok) {
      const issues = [...(incident.error.issues ?? []), ...(nowhere?.issues ?? [])];
      return fail({ ...incident.error, issues });
    }
    if (nowhere) return fail(nowhere);
    for (const ctx of contexts ?? []) {
      const told = await recordSecurityIncident(ctx, incident.value);
      if (!told.ok) return told;
    }
    return ok(territories);
  },
  done: (_call, [first = ""]) => withNotice(filePath(first), "incident"),
});
