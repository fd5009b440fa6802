import { grantedCents } from "../../budget/commit.ts";
import type { Convention } from "../../convention/convention.ts";
import { covers, isInForce, priceOn } from "../../convention/in-force.ts";
import type { PartnerKind } from "../../partner/partner.ts";
import type { Facts } from "../facts.ts";
import { met, missing, type Requirement } from "../requirement.ts";

const kindsOf = (convention: Convention, facts: Facts): ReadonlySet<PartnerKind> =>
  new Set(
    facts.partners
      .filter((partner) => convention.parties.includes(partner.id))
      .map((partner) => partner.kind),
  );

const inForceHere = (facts: Facts, kind: Convention["kind"]): readonly Convention[] =>
  facts.conventions.filter(
    (convention) =>
      convention.kind === kind && covers(convention, facts.quartier.id) && isInForce(convention, facts.today),
  );

const firstGap = (convention: Convention, facts: Facts): string | null => {
  const kinds = kindsOf(convention, facts);
  if (!kinds.has("landlord") || !kinds.has("internet-provider")) return "parties";
  if (convention.offer === null) return "offer";
  if (priceOn(convention, facts.today) === null) return "price";
  if (convention.from === null) return "duration";
  if (convention.denunciation === null) return "denunciation";
  return null;
};

/** Service convention in force between landlord and provider: price, speed, duration, denunciation. */
export const serviceConvention: Requirement = {
  id: "service-convention",
  kind: "law",
  responsible: "coordinator",
  check: (facts) => {
    const candidates = inForceHere(facts, "service");
    if (candidates.length === 0) return missing("no-service-convention-in-force");
    const gaps = candidates.map((convention) => ({ convention, gap: firstGap(convention, facts) }));
    const complete = gaps.some(({ gap }) => gap === null);
    const first = gaps[0];
    return complete || !first
      ? met
      : missing("service-convention-incomplete", { convention: first.convention.id, gap: first.gap });
  },
};

/** Operational partnership of local authorities, landlord and provider. */
export const partnershipConvention: Requirement = {
  id: "partnership-convention",
  kind: "scheme",
  responsible: "coordinator",
  check: (facts) => {
    const wanted: readonly PartnerKind[] = ["local-authority", "landlord", "internet-provider"];
    const candidates = inForceHere(facts, "partnership");
    if (candidates.length === 0) return missing("no-partnership-convention-in-force");
    const absent = candidates.map((convention) =>
      wanted.filter((kind) => !kindsOf(convention, facts).has(kind)),
    );
    return absent.some((kinds) => kinds.length === 0)
      ? met
      : missing("partnership-convention-incomplete", { absent: (absent[0] ?? []).join(", ") });
  },
};

/** Budget of the year with grants to the partners that accompany residents, not over-committed. */
export const budgetOfTheYear: Requirement = {
  id: "budget-of-the-year",
  kind: "scheme",
  responsible: "coordinator",
  check: (facts) => {
    const year = Number(facts.today.slice(0, 4));
    const budget = facts.budgets.find((one) => one.year === year);
    if (!budget) return missing("no-budget-for-the-year", { year });
    const here = budget.grants.filter(
      (grant) => grant.quartiers === null || grant.quartiers.includes(facts.quartier.id),
    );
    if (here.length === 0) return missing("no-grant-to-accompanying-partners", { year });
    const over = grantedCents(budget) - budget.total.cents;
    return over > 0 ? missing("budget-over-committed", { year, overCents: over }) : met;
  },
};

/** First meeting of the quartier's partners: who was there, who does what, provisional calendar. */
export const partnerMeeting: Requirement = {
  id: "partner-meeting",
  kind: "scheme",
  responsible: "coordinator",
  check: (facts) => {
    const held = facts.meetings.filter((one) => one.kind === "partner-meeting" && one.on <= facts.today);
    if (held.length === 0) return missing("no-partner-meeting-held");
    const attended = held.some((one) => (one.people ?? 0) > 0 || one.organisations.length > 0);
    if (!attended) return missing("partner-meeting-without-attendance");
    if (!held.some((one) => one.roles !== null)) return missing("partner-meeting-without-roles");
    return held.some((one) => one.provisionalCalendar !== null)
      ? met
      : missing("partner-meeting-without-calendar");
  },
};
