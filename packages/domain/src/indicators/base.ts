import type { Statement } from "../accompaniment/statement.ts";
import type { Indicator } from "./indicator.ts";
import type { Base } from "./known.ts";
import type { ReviewFacts } from "./review-facts.ts";

/** The dwellings a ratio is taken over: those of the register once frozen, else those published. */
export const dwellingBase = (
  facts: Pick<ReviewFacts, "register" | "quartier">,
): { base: Indicator["base"]; denominator: number | null } =>
  facts.register?.frozenAt
    ? { base: "occupied-dwellings-of-the-register", denominator: facts.register.concerned }
    : { base: "dwellings-of-the-quartier", denominator: facts.quartier.dwellings };

type Subject = Statement["subject"];
type Of<S extends Subject> = Extract<Statement, { subject: S }>;

const isAbout =
  <S extends Subject>(subject: S) =>
  (statement: Statement): statement is Of<S> =>
    statement.subject === subject;

/** The latest statement on a subject that gives the figure wanted, at most as late as the review. */
export const latestStatement = <S extends Subject>(
  facts: Pick<ReviewFacts, "statements" | "asOf">,
  subject: S,
  figure: (statement: Of<S>) => number | null,
): Base | null => {
  let best: Base | null = null;
  for (const statement of facts.statements.filter(isAbout(subject))) {
    const value = figure(statement);
    if (value === null || statement.to > facts.asOf || (best && statement.to < best.to)) continue;
    best = {
      value,
      from: statement.from,
      to: statement.to,
      source: statement.source,
      status: statement.status,
    };
  }
  return best;
};
