import * as z from "zod";
import { Language } from "../site/language.ts";
import { Id, Label } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

export const HELP_KINDS = ["installation", "workshop", "computer", "contract-advice"] as const;

const PHONE = /^\+?\d[\d .()-]{4,18}\d$/;

/**
 * The only place where a resident leaves something personal: a first name or a word to be called by, and one way to
 * be called back. Kept until the request is closed, and 90 days at most.
 */
const description = () => ({
  kind: z.enum(HELP_KINDS),
  name: Label(),
  phone: z.string().trim().regex(PHONE, "phone").nullable(),
  email: z.email().max(254).nullable(),
  /** When and what for, in a few words. */
  note: Label().nullable(),
  language: Language(),
});

export const NewHelpRequest = schema(() => {
  const fields = description();
  return z
    .strictObject({
      quartier: Id(),
      ...fields,
      phone: fields.phone.default(null),
      email: fields.email.default(null),
      note: fields.note.default(null),
      language: fields.language.default("fr"),
    })
    .refine(({ phone, email }) => phone !== null || email !== null, {
      path: ["phone"],
      message: "no-way-to-reach",
    });
});

export const HELP_STATUSES = ["waiting", "taken", "done", "not-possible"] as const;

/** Days a request waits for an answer, and days it is kept once closed: nothing personal outlives them. */
export const HELP_DAYS = { open: 90, closed: 7 } as const;

export const HelpRequest = schema(() =>
  z.strictObject({
    id: Id(),
    quartier: Id(),
    ...description(),
    status: z.enum(HELP_STATUSES),
    /** Partner that took it. */
    takenBy: Id().nullable(),
    askedAt: Instant(),
    expiresAt: Instant(),
  }),
);
export type HelpRequest = Infer<typeof HelpRequest>;

export const HelpStep = schema(() =>
  z.strictObject({
    quartier: Id(),
    request: Id(),
    status: z.enum(HELP_STATUSES),
    takenBy: Id().nullable().optional(),
  }),
);
