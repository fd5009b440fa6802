import { addAgendaEvent } from "@ipt/application/content/add-agenda-event.ts";
import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import type { AgendaEntry } from "@ipt/domain/content/agenda.ts";
import { ok } from "@ipt/domain/values/result.ts";
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
    const found = await getPublicQuartier(call.ctx, { quartier: call.param("quartier") });
    return found.ok ? ok({ data: found.value.agenda }) : found;
  },
  view: (page, call) => contentView(page, call, eventTexts(page).add),
  body: (kit, call) => {
    const t = eventTexts(kit.page);
    const known = knownDates(call, kit.data, residentWords(kit.page).agenda.kinds);
    return (
      <>
        <h1 class="govuk-heading-l">{t.add}</h1>
        <EventForm kit={kit} known={known} save={t.save} leave={inContent(call)} />
      </>
    );
  },
  submit: (call, input) =>
    addAgendaEvent(call.ctx, { quartier: call.param("quartier"), ...readEvent(input) }),
  done: (call) => withNotice(inContent(call), "enregistre"),
});
