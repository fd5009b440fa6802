import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Label, Text } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";
import { WebAddress } from "./web-address.ts";

/** Conformity to the RGAA: `none` as long as no audit in force says otherwise (loi n° 2005-102, article 47). */
export const ACCESSIBILITY_STATES = ["none", "partial", "full"] as const;
export const AccessibilityState = schema(() => z.enum(ACCESSIBILITY_STATES));

const organisation = () =>
  z.strictObject({
    name: Label(),
    address: Label().nullable().default(null),
    phone: Label().nullable().default(null),
    email: z.email().max(254).nullable().default(null),
  });

const audit = () =>
  z.strictObject({
    state: AccessibilityState(),
    /** The audit that says so; without one the state can only be `none`. */
    auditedOn: CivilDate().nullable().default(null),
    auditedBy: Label().nullable().default(null),
    /** Conformity rate of the audit, in whole percents, as its report prints it. */
    ratePercent: z.int().min(0).max(100).nullable().default(null),
    notAccessible: Text().nullable().default(null),
    multiYearPlan: WebAddress().nullable().default(null),
  });

/** What the law asks a territory's pages to say (LCEN article 6, RGPD articles 13 and 14, accessibility decree). */
const description = () => ({
  publisher: organisation().nullable(),
  directorOfPublication: Label().nullable(),
  host: organisation().nullable(),
  /** Where a resident asks anything at all. */
  contact: organisation().nullable(),
  dataController: Label().nullable(),
  dataProtectionOfficer: organisation().nullable(),
  dataProtectionNote: Text().nullable(),
  accessibility: audit(),
});

const isAudited = (value: { accessibility?: { state: string; auditedOn: string | null } | undefined }) =>
  !value.accessibility || value.accessibility.state === "none" || value.accessibility.auditedOn !== null;

export const LegalChange = schema(() =>
  z
    .strictObject(description())
    .partial()
    .refine(isAudited, { path: ["accessibility", "auditedOn"], message: "audit-needed" }),
);

export const Legal = schema(() => z.strictObject(description()));
export type Legal = Infer<typeof Legal>;

/** Before anything was said: nothing is claimed. */
export const NO_LEGAL: Legal = {
  publisher: null,
  directorOfPublication: null,
  host: null,
  contact: null,
  dataController: null,
  dataProtectionOfficer: null,
  dataProtectionNote: null,
  accessibility: {
    state: "none",
    auditedOn: null,
    auditedBy: null,
    ratePercent: null,
    notAccessible: null,
    multiYearPlan: null,
  },
};
