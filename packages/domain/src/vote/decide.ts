import { type AdoptionRule, shareOf } from "./adoption-rule.ts";

/** Ballots of one vote by content. `void`: ballots that cannot be read as a choice. */
export type Counts = {
  readonly for: number;
  readonly against: number;
  readonly blank: number;
  readonly void: number;
};

export const sumOf = (counts: Counts): number => counts.for + counts.against + counts.blank + counts.void;

export const addCounts = (one: Counts, other: Counts): Counts => ({
  for: one.for + other.for,
  against: one.against + other.against,
  blank: one.blank + other.blank,
  void: one.void + other.void,
});

export type Outcome = "adopted" | "rejected" | "void";

export type Decision = {
  readonly outcome: Outcome;
  readonly concerned: number;
  readonly attendance: number;
  readonly counted: number;
  /** Ballots counted minus attendance: 0 when they agree; the gap is printed in the minutes. */
  readonly gap: number;
  readonly expressed: number;
  /** Expressed needed, or `null` where the rule has no quorum. */
  readonly quorumNeeded: number | null;
  readonly quorumReached: boolean | null;
};

type Tally = Pick<Counts, "for" | "against" | "blank">;

const expressedOf = (rule: AdoptionRule, tally: Tally): number =>
  tally.for + tally.against + (rule.blankIsExpressed ? tally.blank : 0);

const isAdopted = (rule: AdoptionRule, concerned: number, tally: Tally): boolean => {
  if (rule.mode === "opposition" && rule.rejection) {
    return tally.against < shareOf(rule.rejection, concerned);
  }
  const quorum = rule.quorum ? shareOf(rule.quorum, concerned) : 0;
  return (
    tally.for * 2 > expressedOf(rule, tally) &&
    tally.for > tally.against &&
    expressedOf(rule, tally) >= quorum
  );
};

/**
 * Applies a rule to what was counted. Where more ballots than voters are found, the excess is taken from the
 * leading side: a result that survives it stands, one that does not makes the vote void. No ballot is ever
 * attributed to anyone.
 */
export const decide = (
  rule: AdoptionRule,
  input: { readonly concerned: number; readonly attendance: number; readonly counts: Counts },
): Decision => {
  const { concerned, attendance, counts } = input;
  const counted = sumOf(counts);
  const gap = counted - attendance;
  const adopted = isAdopted(rule, concerned, counts);
  const excess = Math.max(0, gap);
  const withoutExcess = adopted
    ? shrinkAdoption(rule, counts, excess)
    : { ...counts, against: Math.max(0, counts.against - excess) };
  const survives = isAdopted(rule, concerned, withoutExcess) === adopted;
  const expressed = expressedOf(rule, counts);
  const quorumNeeded = rule.quorum ? shareOf(rule.quorum, concerned) : null;
  return {
    outcome: survives ? (adopted ? "adopted" : "rejected") : "void",
    concerned,
    attendance,
    counted,
    gap,
    expressed,
    quorumNeeded,
    quorumReached: quorumNeeded === null ? null : expressed >= quorumNeeded,
  };
};

/** The worst case for an adoption: the excess was all in favour, or, for an opposition, hid rejections. */
const shrinkAdoption = (rule: AdoptionRule, counts: Counts, excess: number): Tally =>
  rule.mode === "opposition"
    ? { ...counts, against: counts.against + excess }
    : { ...counts, for: Math.max(0, counts.for - excess) };
