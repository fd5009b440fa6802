import type { AgendaEntry } from "@ipt/domain/content/agenda.ts";
import { formatsOf } from "../../../i18n/formats.ts";
import { staffLanguageOf } from "../../../i18n/language.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { Choice } from "../conventions/convention-choices.ts";

/** Dates of the agenda that other records hold, by the id under which an event completes them. */
export const knownDates = (
  call: TerritoryCall,
  agenda: readonly AgendaEntry[],
  kinds: Readonly<Record<AgendaEntry["kind"], string>>,
): readonly Choice[] => {
  const language = staffLanguageOf(call.c.get("language"));
  const format = formatsOf(language, call.territory.timezone);
  return agenda
    .filter(({ id, event, provisional }) => id !== `event-${event}` && !provisional)
    .map(({ id, kind, on }) => ({ value: id, label: `${kinds[kind]} – ${format.date(on)}` }));
};
