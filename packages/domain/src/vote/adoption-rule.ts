import * as z from "zod";
import { schema } from "../values/schema.ts";

/** A share as two integers: 25 % is 1/4, never 0.25. */
export type Share = { readonly numerator: number; readonly denominator: number };

/**
 * The published parameters of an adoption rule. A rule is chosen by its id; nothing else in the product decides
 * what majority or quorum means.
 */
export type AdoptionRule = {
  readonly id: "art42-direct" | "association-accord" | "simple-majority";
  readonly version: number;
  readonly legalBasis: string;
  /** `approval`: more for than against. `opposition`: adopted unless enough tenants reject. */
  readonly mode: "approval" | "opposition";
  /** Least part of the dwellings concerned that must have expressed themselves, rounded up; `null`: none. */
  readonly quorum: Share | null;
  /** `opposition` only: the part of the dwellings concerned whose written rejection defeats the agreement. */
  readonly rejection: Share | null;
  /** Months from individual notification; `null`: no delay in law. */
  readonly windowMonths: number | null;
  /** `at-most`: every ballot arrives within the window. `whole`: tenants keep the whole window to object. */
  readonly window: "at-most" | "whole" | "none";
  readonly blankIsExpressed: boolean;
};

/**
 * Direct proposal to tenants (loi n° 86-1290 du 23 décembre 1986, article 42, version of 28 March 2009): approved
 * in writing by the majority of those who expressed themselves, within two months of receipt of the individual
 * notification, provided at least 25 % of the tenants concerned did. A tie is not a majority. Whether a blank
 * ballot is expressed is settled by no source: here it is not.
 */
const ART42_DIRECT = {
  id: "art42-direct",
  version: 1,
  legalBasis: "Loi n° 86-1290 du 23 décembre 1986, article 42 (proposition directe aux locataires)",
  mode: "approval",
  quorum: { numerator: 1, denominator: 4 },
  rejection: null,
  windowMonths: 2,
  window: "at-most",
  blankIsExpressed: false,
} as const satisfies AdoptionRule;

/** Agreement signed with associations: binding unless half of the tenants reject it in writing in two months. */
const ASSOCIATION_ACCORD = {
  id: "association-accord",
  version: 1,
  legalBasis: "Loi n° 86-1290 du 23 décembre 1986, article 42 (accord collectif signé avec les associations)",
  mode: "opposition",
  quorum: null,
  rejection: { numerator: 1, denominator: 2 },
  windowMonths: 2,
  window: "whole",
  blankIsExpressed: false,
} as const satisfies AdoptionRule;

/** Majority of those who expressed themselves, as Kérédern voted in 2011. */
const SIMPLE_MAJORITY = {
  id: "simple-majority",
  version: 1,
  legalBasis: "Majorité simple des suffrages exprimés (règle du dispositif, Kérédern 2011)",
  mode: "approval",
  quorum: null,
  rejection: null,
  windowMonths: null,
  window: "none",
  blankIsExpressed: false,
} as const satisfies AdoptionRule;

export const ADOPTION_RULES = {
  "art42-direct": ART42_DIRECT,
  "association-accord": ASSOCIATION_ACCORD,
  "simple-majority": SIMPLE_MAJORITY,
} as const satisfies Record<AdoptionRule["id"], AdoptionRule>;

export const RULE_IDS = ["art42-direct", "association-accord", "simple-majority"] as const;
export type RuleId = (typeof RULE_IDS)[number];
export const RuleId = schema(() => z.enum(RULE_IDS));

/** The part of `whole` that a share stands for, rounded up, in integers. */
export const shareOf = (share: Share, whole: number): number =>
  Math.floor((whole * share.numerator + share.denominator - 1) / share.denominator);
