import * as z from "zod";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** An import begun: lets pages left by one that never finished be found and removed. */
export const RegisterImport = schema(() =>
  z.strictObject({
    quartier: Id(),
    campaign: z.int(),
    edition: Id(),
    pages: z.int(),
    startedAt: Instant(),
  }),
);
export type RegisterImport = Infer<typeof RegisterImport>;
