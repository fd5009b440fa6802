import type { Facts } from "./facts.ts";
import type { REQUIREMENT_KINDS, RESPONSIBLES, RequirementId } from "./requirement-answer.ts";

/** What exactly is missing: a stable code and the figures or names that make it precise. */
export type Missing = {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number | null>>;
};

export type Check = { readonly status: "met" } | { readonly status: "missing"; readonly missing: Missing };

export type Requirement = {
  readonly id: RequirementId;
  readonly kind: (typeof REQUIREMENT_KINDS)[number];
  readonly responsible: (typeof RESPONSIBLES)[number];
  readonly check: (facts: Facts, parameters: PlaybookParameters) => Check;
};

export type PlaybookParameters = {
  readonly informationKinds: number;
  readonly informationDays: number;
  readonly launchHalfDays: number;
  readonly launchGapDays: { readonly min: number; readonly max: number };
  readonly reviewAfterMonths: number;
};

export const met: Check = { status: "met" };
export const missing = (code: string, details: Missing["details"] = {}): Check => ({
  status: "missing",
  missing: { code, details },
});
