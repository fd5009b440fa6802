import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { readDate, readNumber, readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { readOrganisations } from "./read-organisations.ts";
import { KINDS, meetingTexts } from "./texts.ts";

export const page = formPage({
  fields: (page) => {
    const t = meetingTexts(page);
    const kindMissing = { missing: t.kindMissing, "invalid-value": t.kindMissing };
    return {
      kind: { label: t.kind, kind: "choice", choices: t.kinds, errors: kindMissing },
      on: { label: t.on, kind: "date" },
      place: { label: t.place, optional: true },
      people: { label: t.people, hint: t.peopleHint, kind: "number", optional: true },
      organisations: {
        label: t.organisations,
        hint: t.organisationsHint,
        kind: "long-text",
        optional: true,
      },
      roles: { label: t.roles, hint: t.rolesHint, kind: "long-text", optional: true },
      provisionalCalendar: {
        label: t.calendar,
        hint: t.calendarHint,
        kind: "long-text",
        optional: true,
      },
      notes: { label: t.notes, kind: "long-text", optional: true },
    };
  },
  load: async (call) => {
    const found = await getQuartier(call.ctx, { quartier: call.param("quartier") });
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call, { name }) => {
    const t = meetingTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/reunions") }],
    });
  },
  body: ({ page, form, field }, call) => {
    const t = meetingTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.addTitle}</h1>
        <Form form={form}>
          <Radios {...field("kind")} items={KINDS.map((value) => ({ value, label: t.kinds[value] }))} />
          <DateField {...field("on")} />
          <TextField {...field("place")} />
          <TextField {...field("people")} inputmode="numeric" width={4} />
          <TextareaField {...field("organisations")} rows={4} />
          <TextareaField {...field("roles")} rows={3} />
          <TextareaField {...field("provisionalCalendar")} rows={3} />
          <TextareaField {...field("notes")} rows={5} />
          <SaveOrLeave save={t.save} leave={inQuartier(call, "/reunions")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    recordMeeting(call.ctx, {
      quartier: call.param("quartier"),
      kind: readText(input, "kind"),
      on: readDate(input, "on"),
      place: readOptional(input, "place"),
      people: readNumber(input, "people") ?? null,
      organisations: readOrganisations(input, "organisations"),
      roles: readOptional(input, "roles"),
      provisionalCalendar: readOptional(input, "provisionalCalendar"),
      notes: readOptional(input, "notes"),
    }),
  done: (call) => withNotice(inQuartier(call, "/reunions"), "cree"),
});
