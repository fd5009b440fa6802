import * as z from "zod";
import { Id, Label, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/**
 * `law` and `integrity` requirements can't be waived; a `scheme` one can, by a derogation with a typed reason.
 */
export const REQUIREMENT_KINDS = ["law", "integrity", "scheme"] as const;

export const REQUIREMENT_IDS = [
  "service-convention",
  "partnership-convention",
  "budget-of-the-year",
  "partner-meeting",
  "public-meeting",
  "three-kinds-of-information",
  "information-period",
  "register-frozen",
  "individual-notification",
  "vote-planned",
  "bureau-named",
  "legal-window",
  "convention-outlives-vote",
  "minutes-sealed",
  "vote-adopted",
  "price-as-voted",
  "two-launch-half-days",
  "a-month-of-data",
  "figures-sourced",
] as const;
export type RequirementId = (typeof REQUIREMENT_IDS)[number];
export const RequirementId = schema(() => z.enum(REQUIREMENT_IDS));

/** Who acts when it is missing. */
export const RESPONSIBLES = ["coordinator", "landlord", "bureau", "partners"] as const;

/** A requirement waived, with the reason that stays visible and the name of who waived it. */
export const Derogation = schema(() =>
  z.strictObject({
    requirement: RequirementId(),
    reason: Text(),
    /** Name or function of the person who decided, as they want it printed. */
    decidedBy: Label(),
    at: Instant(),
    actor: z.string(),
  }),
);
export type Derogation = Infer<typeof Derogation>;

export const NewDerogation = schema(() =>
  z.strictObject({ quartier: Id(), requirement: RequirementId(), reason: Text(), decidedBy: Label() }),
);

/** One requirement as answered for a quartier. */
export const RequirementAnswer = schema(() =>
  z.strictObject({
    id: RequirementId(),
    kind: z.enum(REQUIREMENT_KINDS),
    status: z.enum(["met", "missing", "derogated"]),
    responsible: z.enum(RESPONSIBLES),
    missing: z
      .strictObject({
        code: z.string(),
        details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      })
      .nullable(),
    derogation: Derogation().nullable(),
  }),
);
export type RequirementAnswer = Infer<typeof RequirementAnswer>;
