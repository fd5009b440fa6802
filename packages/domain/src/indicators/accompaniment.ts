import type { ActivityKind } from "../accompaniment/activity.ts";
import { latestStatement } from "./base.ts";
import { activeContracts } from "./connection.ts";
import type { Indicator } from "./indicator.ts";
import { asIndicator, type Known, known, UNKNOWN } from "./known.ts";
import type { ReviewFacts } from "./review-facts.ts";

type Quantity = "sessions" | "participants";

const counted = (facts: ReviewFacts, kind: ActivityKind, quantity: Quantity): Known =>
  known(
    facts.tallies,
    facts.asOf,
    latestStatement(facts, "activities", (one) => (one.kind === kind ? one[quantity] : null)),
    { plus: [`${kind}.${quantity}`] },
  );

const rate = (
  facts: ReviewFacts,
  kind: ActivityKind,
  quantity: "participantsPerWeek" | "sessionsPerMonth",
): Known =>
  latestStatement(facts, "activities", (one) => (one.kind === kind ? one[quantity] : null)) ?? UNKNOWN;

/** Help given to residents. People are distinct; participations count the same person each time. */
export const accompanimentIndicators = (facts: ReviewFacts): Indicator[] => {
  const visits = counted(facts, "home-visit", "sessions");
  const people = latestStatement(facts, "people-accompanied", (one) => one.people) ?? UNKNOWN;
  return [
    asIndicator("people-accompanied", "people", people),
    asIndicator("workshop-participants", "participations", counted(facts, "workshop", "participants")),
    asIndicator("workshop-sessions", "sessions", counted(facts, "workshop", "sessions")),
    asIndicator("drop-in-participants", "participations", counted(facts, "drop-in", "participants")),
    asIndicator(
      "drop-in-participants-per-week",
      "participations",
      rate(facts, "drop-in", "participantsPerWeek"),
      {
        base: "week",
        denominator: 1,
      },
    ),
    asIndicator("home-visits", "sessions", visits),
    asIndicator("home-visits-per-contract", "sessions", visits, {
      base: "active-contracts",
      denominator: activeContracts(facts).value,
    }),
    asIndicator("net-cafe-sessions", "sessions", counted(facts, "net-cafe", "sessions")),
    asIndicator("net-cafe-sessions-per-month", "sessions", rate(facts, "net-cafe", "sessionsPerMonth"), {
      base: "month",
      denominator: 1,
    }),
    asIndicator("legal-advice-sessions", "sessions", counted(facts, "legal-advice", "sessions")),
    asIndicator("certified-people", "people", counted(facts, "certification", "participants")),
  ];
};
