import * as z from "zod";
import { Id, Label, Text } from "../values/id.ts";
import { addMilliseconds, Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

const MS_PER_HOUR = 3_600_000;

/** Hours in which the authority is notified of a breach of personal data, from its discovery: RGPD, article 33. */
export const NOTIFICATION_HOURS = 72;

/** The last instant to notify in time. */
export const notifyBefore = (discoveredAt: Instant): Instant =>
  addMilliseconds(discoveredAt, NOTIFICATION_HOURS * MS_PER_HOUR);

const described = () => ({
  title: Label(),
  discoveredAt: Instant(),
  /** What happened, as far as it is known. */
  happened: Text(),
  /** Which data, of whom. */
  data: Text(),
  /** People concerned, about; `null` while it is not known. */
  people: z.int().min(0).nullable(),
  /** What was done, and what is to be done. */
  measures: Text(),
});

export const NewSecurityIncident = schema(() =>
  z.strictObject({
    /** The same for every territory that an incident concerns. */
    id: Id().exactOptional(),
    ...described(),
    people: z.int().min(0).nullable().default(null),
  }),
);

/** Whether the authority was told, and why: a late notification says why it is late, and none says why it was not owed. */
export const NotificationDecision = schema(() =>
  z.strictObject({
    decided: z.enum(["undecided", "notified", "not-notified"]),
    /** When it was notified; `null` unless it was. */
    at: Instant().nullable(),
    /** Of the authority's receipt. */
    reference: Label().nullable(),
    because: Text().nullable(),
  }),
);
export type NotificationDecision = Infer<typeof NotificationDecision>;

export const UNDECIDED: NotificationDecision = {
  decided: "undecided",
  at: null,
  reference: null,
  because: null,
};

/** A breach of security that concerns a territory's data, as its people read it and as the register of breaches keeps it. */
export const SecurityIncident = schema(() =>
  z.strictObject({
    id: Id(),
    ...described(),
    recordedAt: Instant(),
    notification: NotificationDecision(),
  }),
);
export type SecurityIncident = Infer<typeof SecurityIncident>;
