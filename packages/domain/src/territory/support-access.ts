import * as z from "zod";
import { Label } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** Most days that a territory may open its space to the operator at once. */
export const MOST_SUPPORT_DAYS = 30;

/** A territory's consent: the operator may open its space until that instant, for that reason. */
export const SupportAccess = schema(() =>
  z.strictObject({
    reason: Label(),
    grantedAt: Instant(),
    /** Who consented, as the journal writes them. */
    actor: z.string(),
    until: Instant(),
  }),
);
export type SupportAccess = Infer<typeof SupportAccess>;

export const isInForce = (access: SupportAccess | null | undefined, now: string): boolean =>
  access !== null && access !== undefined && access.until > now;
