import type { AgendaEntry } from "@ipt/domain/content/agenda.ts";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import { instantAt } from "@ipt/domain/values/instant.ts";

export type CalendarSettings = {
  readonly territory: string;
  readonly quartier: string;
  /** Name shown by the reader's calendar. */
  readonly name: string;
  readonly timezone: string;
  readonly language: string;
  readonly now: string;
  /** The words of an entry's kind, in the reader's language. */
  readonly titleOf: (entry: AgendaEntry) => string;
  /** Address of an entry's page. */
  readonly urlOf: (entry: AgendaEntry) => string;
};

const LONGEST_LINE = 75;

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, "\\n");

/** Lines of at most 75 octets; what continues one begins with a space (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let written = "";
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > LONGEST_LINE) {
      written += "\r\n ";
      size = 1;
    }
    written += character;
    size += octets;
  }
  return written;
};

const instant = (text: string): string => text.replaceAll(/[-:]|\.\d{3}/g, "");
const dateOf = (date: string): string => date.replaceAll("-", "");

/** Hours known are written as moments in UTC, so that no reader has to know the time zone; days stay days. */
const times = (entry: AgendaEntry, timezone: string): string[] => {
  if (entry.startsAt === null) {
    return [`DTSTART;VALUE=DATE:${dateOf(entry.on)}`, `DTEND;VALUE=DATE:${dateOf(addDays(entry.to, 1))}`];
  }
  const end = entry.endsAt === null ? [] : [`DTEND:${instant(instantAt(entry.to, entry.endsAt, timezone))}`];
  return [`DTSTART:${instant(instantAt(entry.on, entry.startsAt, timezone))}`, ...end];
};

const statusOf = ({ cancelled, provisional }: AgendaEntry): string =>
  cancelled ? "CANCELLED" : provisional ? "TENTATIVE" : "CONFIRMED";

const optional = (name: string, text: string | null): string[] =>
  text === null ? [] : [`${name}:${escaped(text)}`];

const eventOf = (entry: AgendaEntry, settings: CalendarSettings): string[] => {
  const { territory, quartier, now, timezone, titleOf, urlOf } = settings;
  const about = [entry.description, entry.access].filter((text) => text !== null).join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${entry.id}.${quartier}.${territory}@internet-pour-tous`,
    `DTSTAMP:${instant(now)}`,
    `SEQUENCE:${entry.sequence}`,
    ...times(entry, timezone),
    `SUMMARY:${escaped(titleOf(entry))}`,
    ...optional("LOCATION", entry.place),
    ...optional("DESCRIPTION", about === "" ? null : about),
    `STATUS:${statusOf(entry)}`,
    `URL:${urlOf(entry)}`,
    "END:VEVENT",
  ];
};

/**
 * A calendar to subscribe to, or one event to keep (RFC 5545, `text/calendar; charset=utf-8`). An entry keeps its UID
 * whatever changes and its SEQUENCE grows, so that a subscribed calendar moves it instead of adding another.
 */
export const writeCalendar = (entries: readonly AgendaEntry[], settings: CalendarSettings): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Internet pour tous//Agenda//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(settings.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...entries.flatMap((entry) => eventOf(entry, settings)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
