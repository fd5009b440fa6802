import * as z from "zod";
import type { CivilDate } from "./civil-date.ts";
import { schema } from "./schema.ts";

/** A moment, RFC 3339 in UTC with milliseconds: `2026-11-23T08:00:00.000Z`. */
export type Instant = string;

export const isInstant = (text: string): boolean =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString() === text;

export const Instant = schema(() => z.string().refine(isInstant, "instant"));

/** Zones of French territories: known without asking, for the first use of `Intl` costs a cold function its time. */
const FRENCH_ZONES: ReadonlySet<string> = new Set([
  "Europe/Paris",
  "Indian/Reunion",
  "Indian/Mayotte",
  "America/Martinique",
  "America/Guadeloupe",
  "America/Cayenne",
  "America/St_Barthelemy",
  "America/Marigot",
  "America/Miquelon",
  "Pacific/Noumea",
  "Pacific/Tahiti",
  "Pacific/Wallis",
]);

const isTimezone = (zone: string): boolean => {
  if (FRENCH_ZONES.has(zone)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

/** An IANA time zone that this runtime knows, such as `Europe/Paris` or `Indian/Reunion`. */
export const Timezone = schema(() => z.string().max(60).refine(isTimezone, "timezone"));

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timezone: string): Intl.DateTimeFormat => {
  const known = formats.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone: timezone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  formats.set(timezone, made);
  return made;
};

/** `YYYY-MM-DD HH:MM:SS` as a clock on the wall of that zone shows it. */
const wallClock = (ms: number, timezone: string): string => formatOf(timezone).format(new Date(ms));

export const civilDateAt = (instant: Instant, timezone: string): CivilDate =>
  wallClock(Date.parse(instant), timezone).slice(0, 10);

/** `HH:MM`, as clocks of the zone show it. */
export const civilTimeAt = (instant: Instant, timezone: string): string =>
  wallClock(Date.parse(instant), timezone).slice("YYYY-MM-DD ".length, "YYYY-MM-DD HH:MM".length);

/**
 * The moment at which clocks of the zone show that date and time. A time skipped by a change to summer time
 * gives the moment just after the change.
 */
export const instantAt = (date: CivilDate, time: `${string}:${string}`, timezone: string): Instant => {
  const wanted = Date.parse(`${date}T${time}:00.000Z`);
  let guess = wanted;
  for (let pass = 0; pass < 2; pass += 1) {
    const shown = Date.parse(`${wallClock(guess, timezone).replace(" ", "T")}.000Z`);
    guess += wanted - shown;
  }
  return new Date(guess).toISOString();
};

export const addMilliseconds = (instant: Instant, ms: number): Instant =>
  new Date(Date.parse(instant) + ms).toISOString();

/** So many days of 24 hours later, whatever clocks on walls do meanwhile. */
export const daysAfter = (instant: Instant, days: number): Instant =>
  addMilliseconds(instant, days * 86_400_000);
