import * as z from "zod";
import { Id, Label } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** Proof that a territory was erased: what was deleted, when, by whom. Nothing else of it is kept. */
export const ErasureCertificate = schema(() =>
  z.strictObject({
    territory: Id(),
    name: Label(),
    erasedAt: Instant(),
    actor: z.string(),
    requestId: z.string(),
    /** Items deleted, by kind. */
    deleted: z.record(z.string(), z.int()),
    total: z.int(),
    /** SHA-256, hexadecimal, of the certificate's canonical JSON without this field. */
    fingerprint: z.string(),
  }),
);
export type ErasureCertificate = Infer<typeof ErasureCertificate>;
