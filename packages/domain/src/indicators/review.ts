import * as z from "zod";
import { FigureNote } from "../quartier/quartier.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";
import { accompanimentIndicators } from "./accompaniment.ts";
import { computerIndicators } from "./computers.ts";
import { connectionIndicators } from "./connection.ts";
import { Indicator } from "./indicator.ts";
import { moneyIndicators } from "./money.ts";
import type { ReviewFacts } from "./review-facts.ts";
import { voteIndicators } from "./vote.ts";

/** The bilan of a quartier at a date: derived, never typed. */
export const Review = schema(() =>
  z.strictObject({
    quartier: Id(),
    asOf: CivilDate(),
    /** First launch half-day, or the day an experiment was deployed; `null` when unknown. */
    launchedOn: CivilDate().nullable(),
    indicators: z.array(Indicator()),
    /** Figures that sources print differently. */
    notes: z.array(FigureNote()),
  }),
);
export type Review = Infer<typeof Review>;

export const ReviewRequest = schema(() => z.strictObject({ quartier: Id(), asOf: CivilDate().optional() }));

export const launchedOn = (facts: ReviewFacts): CivilDate | null =>
  facts.launches
    .map((one) => one.on)
    .filter((on) => on <= facts.asOf)
    .sort()[0] ??
  facts.campaign?.history?.deployedOn ??
  null;

export const reviewOf = (facts: ReviewFacts): Review => {
  const launched = launchedOn(facts);
  return {
    quartier: facts.quartier.id,
    asOf: facts.asOf,
    launchedOn: launched,
    indicators: [
      ...voteIndicators(facts, launched),
      ...connectionIndicators(facts),
      ...accompanimentIndicators(facts),
      ...computerIndicators(facts),
      ...moneyIndicators(facts),
    ],
    notes: facts.quartier.notes,
  };
};
