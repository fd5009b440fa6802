import * as z from "zod";
import { Language } from "../site/language.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label, Text } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";
import { ClockTime } from "../vote/vote.ts";

export const EVENT_KINDS = [
  "public-meeting",
  "review-meeting",
  "drop-in",
  "workshop",
  "net-cafe",
  "launch",
  "vote",
  "other",
] as const;

/** An id of the agenda: a record's own, or its kind and its id for what other records hold. */
export const EntryRef = schema(() =>
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9-]+$/, "id"),
);

/**
 * Something residents may come to. Meetings, votes and launches already recorded show by themselves: an event that
 * names one of them in `about` completes it (hours, access, report) instead of standing beside it.
 */
const description = () => ({
  kind: z.enum(EVENT_KINDS),
  title: Label().nullable(),
  on: CivilDate(),
  startsAt: ClockTime().nullable(),
  endsAt: ClockTime().nullable(),
  place: Label().nullable(),
  /** How to get there and in: bus stop, step-free way, induction loop. */
  access: Label().nullable(),
  description: Text().nullable(),
  /** Languages spoken there besides French. */
  languages: z.array(Language()).max(5),
  /** What was said and decided, once it is over. */
  report: Text().nullable(),
  cancelled: z.boolean(),
  /** Id of the agenda's entry it completes, such as `meeting-…`, `vote-…`, `launch-…`. */
  about: EntryRef().nullable(),
});

type Hours = { startsAt?: string | null | undefined; endsAt?: string | null | undefined };
const inOrder = ({ startsAt, endsAt }: Hours): boolean => !startsAt || !endsAt || startsAt < endsAt;

export const NewAgendaEvent = schema(() => {
  const fields = description();
  return z
    .strictObject({
      quartier: Id(),
      id: Id().optional(),
      ...fields,
      title: fields.title.default(null),
      startsAt: fields.startsAt.default(null),
      endsAt: fields.endsAt.default(null),
      place: fields.place.default(null),
      access: fields.access.default(null),
      description: fields.description.default(null),
      languages: fields.languages.default([]),
      report: fields.report.default(null),
      cancelled: fields.cancelled.default(false),
      about: fields.about.default(null),
    })
    .refine(inOrder, { path: ["endsAt"], message: "ends-before-start" });
});

export const AgendaEventChange = schema(() =>
  z
    .strictObject({ quartier: Id(), event: Id(), ...z.strictObject(description()).partial().shape })
    .refine(inOrder, { path: ["endsAt"], message: "ends-before-start" }),
);

export const AgendaEvent = schema(() => z.strictObject({ id: Id(), quartier: Id(), ...description() }));
export type AgendaEvent = Infer<typeof AgendaEvent>;
