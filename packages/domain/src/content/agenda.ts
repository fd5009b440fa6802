import * as z from "zod";
import type { InformationAction } from "../campaign/information-action.ts";
import type { Meeting } from "../campaign/meeting.ts";
import type { Launch } from "../launch/launch.ts";
import { Language } from "../site/language.ts";
import { CivilDate, daysBetween } from "../values/civil-date.ts";
import { Id, Label, Text } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";
import { ClockTime, type Vote } from "../vote/vote.ts";
import { type AgendaEvent, EVENT_KINDS } from "./agenda-event.ts";

/** One line of a quartier's public agenda, typed there or known from another record. */
export const AgendaEntry = schema(() =>
  z.strictObject({
    /** Stable: an event keeps it whatever changes, in pages and in subscribed calendars alike. */
    id: z.string(),
    kind: z.enum(EVENT_KINDS),
    /** `null` when the kind says enough. */
    title: Label().nullable(),
    on: CivilDate(),
    /** Last day, for what lasts several. */
    to: CivilDate(),
    /** All that is known of the hours of a launch half-day until they are typed. */
    half: z.enum(["morning", "afternoon"]).nullable(),
    startsAt: ClockTime().nullable(),
    endsAt: ClockTime().nullable(),
    place: Label().nullable(),
    access: Label().nullable(),
    description: Text().nullable(),
    languages: z.array(Language()),
    report: Text().nullable(),
    cancelled: z.boolean(),
    /** A date of the provisional calendar, which may still move. */
    provisional: z.boolean(),
    /** Grows with each change (RFC 5545, SEQUENCE). */
    sequence: z.int().min(0),
    /** The agenda event to edit; `null` when only other records tell of it. */
    event: Id().nullable(),
  }),
);
export type AgendaEntry = Infer<typeof AgendaEntry>;

type Kept<T> = { readonly value: T; readonly revision: number };

export type AgendaFacts = {
  readonly events: readonly Kept<AgendaEvent>[];
  readonly meetings: readonly Kept<Meeting>[];
  readonly actions: readonly Kept<InformationAction>[];
  readonly launches: readonly Kept<Launch>[];
  readonly vote: Kept<Vote> | null;
  readonly planned: readonly AgendaEntry[];
};

const blank = (id: string, kind: AgendaEntry["kind"], on: CivilDate, revision: number): AgendaEntry => ({
  id,
  kind,
  title: null,
  on,
  to: on,
  half: null,
  startsAt: null,
  endsAt: null,
  place: null,
  access: null,
  description: null,
  languages: [],
  report: null,
  cancelled: false,
  provisional: false,
  sequence: revision - 1,
  event: null,
});

const ofMeeting = ({ value, revision }: Kept<Meeting>): AgendaEntry[] =>
  value.kind === "partner-meeting"
    ? []
    : [{ ...blank(`meeting-${value.id}`, value.kind, value.on, revision), place: value.place }];

const ofLaunch = ({ value, revision }: Kept<Launch>): AgendaEntry => ({
  ...blank(`launch-${value.id}`, "launch", value.on, revision),
  place: value.place,
  half: value.half,
});

const ofAction = ({ value, revision }: Kept<InformationAction>): AgendaEntry[] =>
  value.kind === "drop-in" ? [blank(`action-${value.id}`, "drop-in", value.on, revision)] : [];

const ofVote = ({ value, revision }: Kept<Vote>): AgendaEntry => ({
  ...blank(`vote-${value.id}`, "vote", value.opensOn, revision),
  to: value.closesOn,
  startsAt: value.opensAt,
  endsAt: value.closesAt,
});

const ofEvent = ({ value, revision }: Kept<AgendaEvent>): AgendaEntry => {
  const { quartier: _, about: __, id, ...event } = value;
  return {
    ...event,
    id: `event-${id}`,
    to: value.on,
    half: null,
    provisional: false,
    sequence: revision - 1,
    event: id,
  };
};

/** What an event adds to an entry already known; its own day and hours win, since a person typed them last. */
const completed = (entry: AgendaEntry, by: Kept<AgendaEvent>): AgendaEntry => {
  const typed = ofEvent(by);
  return {
    ...typed,
    id: entry.id,
    title: typed.title ?? entry.title,
    to: daysBetween(typed.on, entry.to) > 0 ? entry.to : typed.on,
    half: typed.startsAt === null ? entry.half : null,
    startsAt: typed.startsAt ?? entry.startsAt,
    endsAt: typed.endsAt ?? entry.endsAt,
    place: typed.place ?? entry.place,
    sequence: entry.sequence + by.revision,
  };
};

const KIND_ORDER = (entry: AgendaEntry): string => `${entry.on} ${entry.startsAt ?? "00:00"} ${entry.id}`;

/**
 * The agenda in the order of days. A provisional date gives way to the first recorded entry of its kind, and a launch
 * half-day or a meeting recorded elsewhere is never typed again.
 */
export const agendaOf = (facts: AgendaFacts): AgendaEntry[] => {
  const known = [
    ...facts.meetings.flatMap(ofMeeting),
    ...facts.launches.map(ofLaunch),
    ...facts.actions.flatMap(ofAction),
    ...(facts.vote ? [ofVote(facts.vote)] : []),
  ];
  const ids = new Set(known.map((one) => one.id));
  const about = Map.groupBy(facts.events, ({ value }) =>
    value.about !== null && ids.has(value.about) ? value.about : "",
  );
  const firm = [
    ...known.map((entry) => (about.get(entry.id) ?? []).reduce(completed, entry)),
    ...(about.get("") ?? []).map(ofEvent),
  ];
  const counts = new Map<string, number>();
  for (const { kind, cancelled } of firm) if (!cancelled) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const provisional = facts.planned.filter(({ kind }) => {
    const left = counts.get(kind) ?? 0;
    counts.set(kind, left - 1);
    return left <= 0;
  });
  return [...firm, ...provisional].sort((a, b) => (KIND_ORDER(a) < KIND_ORDER(b) ? -1 : 1));
};
