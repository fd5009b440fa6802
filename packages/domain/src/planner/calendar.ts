import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** Steps of a provisional calendar, in the order they happen. */
export const STEPS = [
  "partner-meeting",
  "public-meeting",
  "notification",
  "vote",
  "first-launch",
  "second-launch",
] as const;
export type Step = (typeof STEPS)[number];

export const PlannedStep = schema(() =>
  z.strictObject({
    step: z.enum(STEPS),
    on: CivilDate(),
    /** Last day, for the vote's week; the same day otherwise. */
    to: CivilDate(),
  }),
);
export type PlannedStep = Infer<typeof PlannedStep>;

/** Why a calendar would not hold, and what makes it precise. */
export const CONFLICTS = [
  "in-the-past",
  "on-a-holiday",
  "on-a-sunday",
  "not-a-working-day",
  "out-of-order",
  "information-too-short",
  "outside-legal-window",
  "launches-too-close",
  "launches-too-far",
] as const;

export const PlanConflict = schema(() =>
  z.strictObject({
    code: z.enum(CONFLICTS),
    step: z.enum(STEPS),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);
export type PlanConflict = Infer<typeof PlanConflict>;

/** A campaign's provisional calendar, as it was last saved. */
export const CampaignPlan = schema(() =>
  z.strictObject({
    quartier: Id(),
    campaign: z.int(),
    wishedLaunch: CivilDate(),
    steps: z.array(PlannedStep()).max(6),
    savedAt: Instant(),
    actor: z.string(),
  }),
);
export type CampaignPlan = Infer<typeof CampaignPlan>;

export const NewCampaignPlan = schema(() =>
  z
    .strictObject({
      quartier: Id(),
      wishedLaunch: CivilDate(),
      /** As proposed when left out. */
      steps: z.array(PlannedStep()).min(1).max(6).optional(),
    })
    .refine(({ steps = [] }) => new Set(steps.map((one) => one.step)).size === steps.length, {
      path: ["steps"],
      message: "step-twice",
    })
    .refine(({ steps = [] }) => steps.every((one) => one.on <= one.to), {
      path: ["steps"],
      message: "ends-before-start",
    }),
);
