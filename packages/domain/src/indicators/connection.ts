import { dwellingBase, latestStatement } from "./base.ts";
import type { Indicator } from "./indicator.ts";
import { asIndicator, type Known, known, plus, UNKNOWN } from "./known.ts";
import type { ReviewFacts } from "./review-facts.ts";

/** Active contracts of the collective offer at the review's date. */
export const activeContracts = (facts: ReviewFacts): Known =>
  known(
    facts.tallies,
    facts.asOf,
    latestStatement(facts, "contracts", (one) => one.active),
    { plus: ["contracts.signed"], minus: ["contracts.ended"] },
  );

const individualSubscribers = (facts: ReviewFacts): Known => {
  const latest = new Map<string, ReviewFacts["subscriptions"][number]>();
  for (const one of facts.subscriptions) {
    const before = latest.get(one.provider);
    if (one.on <= facts.asOf && (!before || before.on <= one.on)) latest.set(one.provider, one);
  }
  const quantities = [...latest.values()].map((one) => ({
    value: one.count,
    from: null,
    to: one.on,
    source: one.source,
    status: one.status,
  }));
  const [first, ...others] = quantities;
  return first ? others.reduce<Known>(plus, first) : UNKNOWN;
};

/** Take-up of the collective offer, and the provider's penetration with its individual subscribers. */
export const connectionIndicators = (facts: ReviewFacts): Indicator[] => {
  const contracts = activeContracts(facts);
  const over = dwellingBase(facts);
  const activated = known(facts.tallies, facts.asOf, null, { plus: ["contracts.activated"] });
  return [
    asIndicator("take-up", "contracts", contracts, over),
    asIndicator("provider-penetration", "contracts", plus(contracts, individualSubscribers(facts)), over),
    asIndicator("modems-plugged-in", "contracts", activated, {
      base: "active-contracts",
      denominator: contracts.value,
    }),
  ];
};
