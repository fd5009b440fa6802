import { latestStatement } from "./base.ts";
import type { Indicator } from "./indicator.ts";
import { asIndicator, type Known, known, UNKNOWN } from "./known.ts";
import type { Measure } from "./measure.ts";
import type { ReviewFacts } from "./review-facts.ts";

type Figure = "enquired" | "delivered" | "waiting" | "declined" | "cancelled";

const figureOf = (facts: ReviewFacts, figure: Figure): Known => {
  const measure: Measure = figure === "enquired" ? "orders.enquiries" : `orders.${figure}`;
  return known(
    facts.tallies,
    facts.asOf,
    latestStatement(facts, "computer-orders", (one) => one[figure]),
    {
      plus: [measure],
    },
  );
};

/** Enquiries whose outcome nobody recorded: what is left once every known outcome is taken away. */
const unknownOutcome = (enquired: Known, outcomes: readonly Known[]): Known =>
  enquired.value === null || outcomes[0]?.value === null
    ? UNKNOWN
    : { ...enquired, value: enquired.value - outcomes.reduce((sum, one) => sum + (one.value ?? 0), 0) };

/** Recycled computers: each outcome over the enquiries received. */
export const computerIndicators = (facts: ReviewFacts): Indicator[] => {
  const enquired = figureOf(facts, "enquired");
  const delivered = figureOf(facts, "delivered");
  const waiting = figureOf(facts, "waiting");
  const declined = figureOf(facts, "declined");
  const cancelled = figureOf(facts, "cancelled");
  const over = { base: "computer-enquiries", denominator: enquired.value } as const;
  return [
    asIndicator("computers-enquired", "computers", enquired),
    asIndicator("computers-delivered", "computers", delivered, over),
    asIndicator("computers-waiting", "computers", waiting, over),
    asIndicator("computers-declined", "computers", declined, over),
    asIndicator("computers-cancelled", "computers", cancelled, over),
    asIndicator(
      "computers-of-unknown-outcome",
      "computers",
      unknownOutcome(enquired, [delivered, waiting, declined, cancelled]),
      over,
    ),
  ];
};
