import * as z from "zod";
import { Language } from "../site/language.ts";
import { Id, Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

/** What a resident may come for. */
export const CONTACT_TOPICS = [
  "offer",
  "vote",
  "charges",
  "installation",
  "workshops",
  "computers",
  "legal-advice",
  "everything",
] as const;

/** Whom to ask: an organisation or a function at work, with the phone first. Never a resident. */
const description = () => ({
  name: Label(),
  topics: z.array(z.enum(CONTACT_TOPICS)).min(1).max(8),
  partner: Id().nullable(),
  phone: Label().nullable(),
  /** When somebody is there or answers, as printed on a poster. */
  hours: Label().nullable(),
  place: Label().nullable(),
  email: z.email().max(254).nullable(),
  languages: z.array(Language()).max(5),
  /** Place in the list, lowest first. */
  rank: z.int().min(0).max(99),
});

type Ways = { phone?: string | null; email?: string | null; place?: string | null };
const canBeReached = ({ phone, email, place }: Ways): boolean => Boolean(phone ?? email ?? place);

export const NewContact = schema(() => {
  const fields = description();
  return z
    .strictObject({
      quartier: Id(),
      id: Id().optional(),
      ...fields,
      topics: fields.topics.default(["everything"]),
      partner: fields.partner.default(null),
      phone: fields.phone.default(null),
      hours: fields.hours.default(null),
      place: fields.place.default(null),
      email: fields.email.default(null),
      languages: fields.languages.default([]),
      rank: fields.rank.default(0),
    })
    .refine(canBeReached, { path: ["phone"], message: "no-way-to-reach" });
});

export const ContactChange = schema(() =>
  z.strictObject({ quartier: Id(), contact: Id(), ...z.strictObject(description()).partial().shape }),
);

export const Contact = schema(() => z.strictObject({ id: Id(), quartier: Id(), ...description() }));
export type Contact = Infer<typeof Contact>;
