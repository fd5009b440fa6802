import { getContent } from "@ipt/application/content/get-content.ts";
import { updateAgendaEvent } from "@ipt/application/content/update-agenda-event.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import type { AgendaEntry } from "@ipt/domain/content/agenda.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { dateValues } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { residentWords } from "../../resident/resident-words.ts";
import { type EventField, EventForm, eventFields, readEvent } from "./event-form.tsx";
import { eventTexts } from "./event-texts.ts";
import { knownDates } from "./known-dates.ts";
import { contentView, inContent } from "./place.ts";

export const page = formPage<EventField, readonly AgendaEntry[], unknown>({
  fields: eventFields,
  load: async (call) => {
    const quartier = call.param("quartier");
    const [content, whole] = await Promise.all([
      getContent(call.ctx, { quartier }),
      getPublicQuartier(call.ctx, { quartier }),
    ]);
    if (!content.ok) return content;
    if (!whole.ok) return whole;
    const found = content.value.events.find(({ id }) => id === call.param("event"));
    if (!found) return fail(failure("not-found"));
    const { kind, about, title, on, startsAt, endsAt, place, access } = found;
    const { description, languages, report, cancelled, revision } = found;
    return ok({
      data: whole.value.agenda,
      saved: {
        kind,
        about,
        title,
        ...dateValues("on", on),
        startsAt,
        endsAt,
        place,
        access,
        description,
        languages,
        report,
        cancelled: cancelled ? "yes" : null,
      },
      revision,
    });
  },
  view: (page, call) => contentView(page, call, eventTexts(page).edit),
  body: (kit, call) => {
    const t = eventTexts(kit.page);
    const known = knownDates(call, kit.data, residentWords(kit.page).agenda.kinds);
    return (
      <>
        <h1 class="govuk-heading-l">{t.edit}</h1>
        <EventForm kit={kit} known={known} save={t.saveChange} leave={inContent(call)} />
      </>
    );
  },
  submit: (call, input) =>
    updateAgendaEvent(call.ctx, {
      quartier: call.param("quartier"),
      event: call.param("event"),
      ...readEvent(input),
    }),
  done: (call) => withNotice(inContent(call), "enregistre"),
});
