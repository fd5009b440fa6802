import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label, Source, Text } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

export const MEETING_KINDS = ["partner-meeting", "public-meeting", "review-meeting"] as const;

/** Presence of an organisation; no resident's name is ever stored. */
export const Attendance = schema(() =>
  z.strictObject({ organisation: Label(), people: z.int().min(0).max(1000).nullable() }),
);

const description = () => ({
  kind: z.enum(MEETING_KINDS),
  on: CivilDate(),
  place: Label().nullable().default(null),
  /** Everyone present, when counted; `null` when not published. */
  people: z.int().min(0).max(10_000).nullable().default(null),
  organisations: z.array(Attendance()).max(100).default([]),
  /** Who does what from there on, agreed at a partner meeting. */
  roles: Text().nullable().default(null),
  provisionalCalendar: Text().nullable().default(null),
  notes: Text().nullable().default(null),
  source: Source().nullable().default(null),
});

export const NewMeeting = schema(() =>
  z.strictObject({ quartier: Id(), id: Id().optional(), ...description() }),
);
export const Meeting = schema(() =>
  z.strictObject({ id: Id(), quartier: Id(), campaign: z.int(), ...description() }),
);
export type Meeting = Infer<typeof Meeting>;
