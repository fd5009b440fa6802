import { Instant } from "@ipt/domain/values/instant.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Definition } from "../kit/definition.ts";
import { secondsOf } from "../kit/seconds.ts";

export const Session = schema(() =>
  z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    provider: z.string(),
    issuer: z.string(),
    subject: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    emailVerified: z.boolean(),
    idToken: z.string(),
    createdAt: Instant(),
    expiresAt: Instant(),
  }),
);
export type Session = Readonly<Infer<typeof Session>>;

/** `SESSION#<SHA-256 of the token>`: one item a partition, since it is found by its hash and never listed. */
export const session: Definition<Session, string> = {
  type: "session",
  version: 1,
  schema: Session,
  keyOf: ({ hash }) => hash,
  place: (hash) => ({ within: [hash], at: ["SESSION"] }),
  upcasts: {},
  expiresAt: ({ expiresAt }) => secondsOf(expiresAt),
};
