import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { type Infer, schema } from "../values/schema.ts";

export const INDICATOR_IDS = [
  "vote-participation",
  "vote-approval",
  "information-days",
  "vote-to-launch-days",
  "months-since-launch",
  "take-up",
  "provider-penetration",
  "modems-plugged-in",
  "people-accompanied",
  "workshop-participants",
  "workshop-sessions",
  "drop-in-participants",
  "drop-in-participants-per-week",
  "home-visits",
  "home-visits-per-contract",
  "net-cafe-sessions",
  "net-cafe-sessions-per-month",
  "legal-advice-sessions",
  "certified-people",
  "computers-enquired",
  "computers-delivered",
  "computers-waiting",
  "computers-declined",
  "computers-cancelled",
  "computers-of-unknown-outcome",
  "price-per-dwelling",
  "granted",
  "spent",
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

export const BASES = [
  "dwellings-of-the-quartier",
  "occupied-dwellings-of-the-register",
  "expressed-ballots",
  "active-contracts",
  "computer-enquiries",
  "dwelling-and-month",
  "week",
  "month",
] as const;

export const UNITS = [
  "dwellings",
  "contracts",
  "people",
  "participations",
  "sessions",
  "computers",
  "ballots",
  "days",
  "months",
  "cents",
] as const;

/**
 * A figure of the review. A percentage is never stored: the reader divides the two integers. `null` means that
 * nobody knows, which is not zero.
 */
export const Indicator = schema(() =>
  z.strictObject({
    id: z.enum(INDICATOR_IDS),
    unit: z.enum(UNITS),
    numerator: z.int().nullable(),
    /** `null` for a plain count, or when the base itself is unknown. */
    denominator: z.int().nullable(),
    base: z.enum(BASES).nullable(),
    from: CivilDate().nullable(),
    to: CivilDate().nullable(),
    source: z.string().nullable(),
    status: z.enum(["measured", "declared", "estimated", "unknown"]),
  }),
);
export type Indicator = Infer<typeof Indicator>;
export type Base = (typeof BASES)[number];
export type Unit = (typeof UNITS)[number];
