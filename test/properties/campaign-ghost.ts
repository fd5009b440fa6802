import type { RuleId } from "@ipt/domain/vote/adoption-rule.ts";
import type { Counts } from "@ipt/domain/vote/decide.ts";

/**
 * What an honest clerk would have written down, from the answers alone: who came, what each member of the bureau
 * counted, on which list, by which rule. It knows nothing of stages, requirements or decisions.
 */
export type Ghost = {
  /** Dwellings of the list voted on that are not vacant. */
  concerned: number;
  rule: RuleId | null;
  readonly marks: Set<string>;
  readonly entries: Map<string, Counts>;
  /** Counts that two members of the bureau agreed on, first of all. */
  agreed: Counts | null;
};

export const ghost = (): Ghost => ({
  concerned: 0,
  rule: null,
  marks: new Set(),
  entries: new Map(),
  agreed: null,
});

const isMajority = ({ for: pro, against }: Counts, needed: number): boolean =>
  pro > against && (pro + against) * 4 >= needed;

/** Was the access adopted, in the law's words, ballots in excess of the voters taken from those in favour? */
export const wasAdopted = ({ concerned, rule, marks, agreed }: Ghost): boolean => {
  if (!agreed || rule === null) return false;
  const excess = Math.max(0, agreed.for + agreed.against + agreed.blank + agreed.void - marks.size);
  if (rule === "association-accord") return (agreed.against + excess) * 2 < concerned;
  const fewer = { ...agreed, for: agreed.for - excess };
  const needed = rule === "art42-direct" ? concerned : 0;
  return isMajority(agreed, needed) && isMajority(fewer, needed);
};
