import { addDays, type CivilDate } from "@ipt/domain/values/civil-date.ts";
import { type Instant, instantAt } from "@ipt/domain/values/instant.ts";

export type CalendarEvent = {
  /** Stable whatever changes: a subscribed calendar moves the event instead of adding another. */
  readonly uid: string;
  /** Grows with each change. */
  readonly sequence: number;
  readonly title: string;
  readonly on: CivilDate;
  readonly to: CivilDate;
  /** Hours on the clocks of `timezone`, `HH:MM`; null where only the day is known. */
  readonly startsAt: `${string}:${string}` | null;
  readonly endsAt: `${string}:${string}` | null;
  readonly place: string | null;
  readonly description: string | null;
  readonly url: string;
  readonly state: "confirmed" | "tentative" | "cancelled";
};

export type Calendar = {
  readonly name: string;
  readonly timezone: string;
  /** When this answer was made. */
  readonly at: Instant;
  readonly events: readonly CalendarEvent[];
};

const MOST_OCTETS = 75;
const DEFAULT_HOURS = 1;

/** Content lines are folded at 75 octets, never inside a character (RFC 5545 §3.1). */
const fold = (line: string): string => {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
};

/** TEXT value: backslash, comma, semicolon and line ends are escaped (RFC 5545 §3.3.11). */
const text = (value: string): string =>
  value.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll(/\r?\n/g, "\\n");

/** `20270303T170000Z`: in UTC, so that no time zone has to be described and no client can misread it. */
const utc = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const day = (date: CivilDate): string => date.replaceAll("-", "");

const hoursLater = (instant: Instant, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

/** Start and end; the end of a whole day is the day after, which is not part of it. */
const span = (event: CalendarEvent, timezone: string): readonly string[] => {
  if (event.startsAt === null)
    return [`DTSTART;VALUE=DATE:${day(event.on)}`, `DTEND;VALUE=DATE:${day(addDays(event.to, 1))}`];
  const start = instantAt(event.on, event.startsAt, timezone);
  const end = event.endsAt ? instantAt(event.to, event.endsAt, timezone) : hoursLater(start, DEFAULT_HOURS);
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(end)}`];
};

const eventLines = (event: CalendarEvent, calendar: Calendar): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${event.uid}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${utc(calendar.at)}`,
  ...span(event, calendar.timezone),
  `SUMMARY:${text(event.title)}`,
  ...(event.place === null ? [] : [`LOCATION:${text(event.place)}`]),
  ...(event.description === null ? [] : [`DESCRIPTION:${text(event.description)}`]),
  `URL:${event.url}`,
  `STATUS:${event.state.toUpperCase()}`,
  "END:VEVENT",
];

/** An iCalendar file (RFC 5545), for one event as for a subscription read again every hour (RFC 7986). */
export const calendarText = (calendar: Calendar): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Internet pour tous//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${text(calendar.name)}`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    "END:VCALENDAR",
    "",
  ]
    .map(fold)
    .join("\r\n");
