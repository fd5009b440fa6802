import { type CivilDate, daysBetween, wholeMonthsBetween } from "../values/civil-date.ts";
import { civilDateAt } from "../values/instant.ts";
import type { Indicator } from "./indicator.ts";
import { asIndicator, type Known, RECORDS, UNKNOWN } from "./known.ts";
import type { ReviewFacts } from "./review-facts.ts";

type Held = {
  readonly opensOn: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly concerned: number | null;
  readonly expressed: number | null;
  readonly for: number | null;
  readonly source: string;
  readonly status: "measured" | "declared";
};

const heldVote = (facts: ReviewFacts): Held | null => {
  const day = (instant: string): CivilDate => civilDateAt(instant, facts.timezone);
  if (facts.minutes && day(facts.minutes.sealedAt) <= facts.asOf) {
    const { decision, counts, opens, closes, fingerprint } = facts.minutes;
    return {
      opensOn: day(opens),
      closesOn: day(closes),
      concerned: decision.concerned,
      expressed: decision.expressed,
      for: counts.for,
      source: `minutes ${fingerprint.slice(0, 16)}`,
      status: "measured",
    };
  }
  const recorded = facts.campaign?.history?.vote;
  return recorded ? { ...recorded, status: "declared" } : null;
};

const span = (from: CivilDate | null, to: CivilDate | null, value: number | null, source: string): Known =>
  from === null || to === null || value === null ? UNKNOWN : { value, from, to, source, status: "measured" };

/** The vote's figures and the lead times that surround it. */
export const voteIndicators = (facts: ReviewFacts, launchedOn: CivilDate | null): Indicator[] => {
  const held = heldVote(facts);
  const dates = { from: held?.opensOn ?? null, to: held?.closesOn ?? null };
  const quantity = (value: number | null | undefined): Known =>
    held && value != null ? { ...dates, value, source: held.source, status: held.status } : UNKNOWN;
  const firstInformation =
    [
      ...facts.meetings.filter((one) => one.kind === "public-meeting").map((one) => one.on),
      ...facts.actions.map((one) => one.on),
    ].sort()[0] ?? null;
  const days = (from: CivilDate | null, to: CivilDate | null) => (from && to ? daysBetween(from, to) : null);
  return [
    asIndicator("vote-participation", "ballots", quantity(held?.expressed), {
      base: "occupied-dwellings-of-the-register",
      denominator: held?.concerned ?? null,
    }),
    asIndicator("vote-approval", "ballots", quantity(held?.for), {
      base: "expressed-ballots",
      denominator: held?.expressed ?? null,
    }),
    asIndicator(
      "information-days",
      "days",
      span(firstInformation, dates.from, days(firstInformation, dates.from), RECORDS),
    ),
    asIndicator(
      "vote-to-launch-days",
      "days",
      span(dates.to, launchedOn, days(dates.to, launchedOn), RECORDS),
    ),
    asIndicator(
      "months-since-launch",
      "months",
      span(launchedOn, facts.asOf, launchedOn ? wholeMonthsBetween(launchedOn, facts.asOf) : null, RECORDS),
    ),
  ];
};
