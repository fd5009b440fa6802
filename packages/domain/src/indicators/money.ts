import { covers, isInForce, priceOn } from "../convention/in-force.ts";
import type { CivilDate } from "../values/civil-date.ts";
import { dwellingBase } from "./base.ts";
import type { Indicator } from "./indicator.ts";
import { asIndicator, type Known, known, RECORDS, UNKNOWN } from "./known.ts";
import type { ReviewFacts } from "./review-facts.ts";

const priceAt = (facts: ReviewFacts): Known => {
  for (const convention of facts.conventions) {
    if (convention.kind !== "service" || !covers(convention, facts.quartier.id)) continue;
    const price = isInForce(convention, facts.asOf) ? priceOn(convention, facts.asOf) : null;
    if (!price) continue;
    return {
      value: price.cents,
      from: null,
      to: facts.asOf,
      source: `convention ${convention.id}`,
      status: "measured",
    };
  }
  return UNKNOWN;
};

const sum = (rows: readonly { readonly on: CivilDate; readonly cents: number }[]): Known => {
  const days = rows.map((row) => row.on).sort();
  return rows.length === 0
    ? UNKNOWN
    : {
        value: rows.reduce((total, row) => total + row.cents, 0),
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        source: RECORDS,
        status: "measured",
      };
};

/** Cost to the resident and to the public. Only money tied to this quartier alone is attributed to it. */
export const moneyIndicators = (facts: ReviewFacts): Indicator[] => {
  const { asOf, quartier } = facts;
  const granted = facts.budgets
    .flatMap((budget) => budget.grants)
    .filter(
      (grant) =>
        grant.grantedOn <= asOf && grant.quartiers?.length === 1 && grant.quartiers[0] === quartier.id,
    )
    .map((grant) => ({ on: grant.grantedOn, cents: grant.amount.cents }));
  const spent = known(facts.tallies, asOf, null, { plus: ["spending.cents"] });
  return [
    asIndicator("price-per-dwelling", "cents", priceAt(facts), {
      base: "dwelling-and-month",
      denominator: 1,
    }),
    asIndicator("granted", "cents", sum(granted), dwellingBase(facts)),
    asIndicator("spent", "cents", spent, dwellingBase(facts)),
  ];
};
