import type { ArchivedRule, Counts, Decision } from "./archive.ts";

type Tally = Pick<Counts, "for" | "against" | "blank">;

const ceiling = (
  share: { readonly numerator: number; readonly denominator: number },
  whole: number,
): number => Math.ceil((whole * share.numerator) / share.denominator);

const expressedIn = (rule: ArchivedRule, tally: Tally): number =>
  tally.for + tally.against + (rule.blankIsExpressed ? tally.blank : 0);

const adopts = (rule: ArchivedRule, concerned: number, tally: Tally): boolean => {
  if (rule.mode === "opposition" && rule.rejection) {
    return tally.against < ceiling(rule.rejection, concerned);
  }
  const expressed = expressedIn(rule, tally);
  const enough = rule.quorum === null || expressed >= ceiling(rule.quorum, concerned);
  return enough && tally.for > tally.against && tally.for > expressed / 2;
};

/** The excess of ballots over voters, all taken from the side that wins, or added to a rejection that might hide it. */
const worst = (rule: ArchivedRule, counts: Counts, adopted: boolean, excess: number): Tally => {
  if (!adopted) return { ...counts, against: Math.max(0, counts.against - excess) };
  return rule.mode === "opposition"
    ? { ...counts, against: counts.against + excess }
    : { ...counts, for: Math.max(0, counts.for - excess) };
};

/**
 * The decision that a rule draws from figures, worked out again from the rule as published (`docs/regles-adoption.md`)
 * and not from the service's own code: the two are compared on drawn figures in `test/ballot`.
 */
export const decideAgain = (
  rule: ArchivedRule,
  { concerned, attendance, counts }: { concerned: number; attendance: number; counts: Counts },
): Decision => {
  const counted = counts.for + counts.against + counts.blank + counts.void;
  const adopted = adopts(rule, concerned, counts);
  const excess = Math.max(0, counted - attendance);
  const stands = adopts(rule, concerned, worst(rule, counts, adopted, excess)) === adopted;
  const expressed = expressedIn(rule, counts);
  const quorumNeeded = rule.quorum && ceiling(rule.quorum, concerned);
  return {
    outcome: stands ? (adopted ? "adopted" : "rejected") : "void",
    concerned,
    attendance,
    counted,
    gap: counted - attendance,
    expressed,
    quorumNeeded,
    quorumReached: quorumNeeded === null ? null : expressed >= quorumNeeded,
  };
};
