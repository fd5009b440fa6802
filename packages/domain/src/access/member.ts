import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { Role } from "./role.ts";

/** Address in lower case: what an account is recognised by when it is invited. */
export const Email = schema(() =>
  z
    .email()
    .max(254)
    .transform((text) => text.toLowerCase()),
);

const description = () => ({
  roles: z.array(Role()).min(1).max(5),
  /** The partner this person works for; a contributor or a bureau member always has one. */
  partner: Id().nullable(),
});

export const NewMember = schema(() => {
  const fields = description();
  return z.strictObject({
    email: Email(),
    name: Label(),
    ...fields,
    partner: fields.partner.default(null),
  });
});

/** A person's part in a territory. The id is derived from the e-mail, never the address itself. */
export const Member = schema(() =>
  z.strictObject({
    id: Id(),
    email: z.string(),
    name: Label(),
    ...description(),
    /** When the last invitation was sent. */
    invitedAt: Instant(),
    /** When the person themselves took it up; `null` as long as they did not. */
    acceptedAt: Instant().nullable(),
  }),
);
export type Member = Infer<typeof Member>;

export const NewApiKey = schema(() => {
  const fields = description();
  return z.strictObject({
    name: Label(),
    ...fields,
    partner: fields.partner.default(null),
    /** Days until it expires, 1 to 730. */
    days: z.int().min(1).max(730).default(365),
  });
});

/** A partner's software key as listed: the secret itself is shown once and never stored. */
export const ApiKey = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    ...description(),
    /** First characters, enough to recognise it in a list. */
    prefix: z.string(),
    hash: z.string(),
    createdAt: Instant(),
    expiresAt: Instant(),
    revokedAt: Instant().nullable(),
    /** Last day it opened the territory, in universal time; `null` before its first use. Noted once a day. */
    lastUsedOn: CivilDate().nullable(),
    /** The key that takes over from this one, which then ends with its grace. */
    replacedBy: Id().nullable(),
  }),
);
export type ApiKey = Infer<typeof ApiKey>;
