import { priceOn } from "../../convention/in-force.ts";
import { addMonths, daysBetween } from "../../values/civil-date.ts";
import { met, missing, type Requirement } from "../requirement.ts";

/** The vote is closed, counted by two members, and its minutes are sealed. */
export const minutesSealed: Requirement = {
  id: "minutes-sealed",
  kind: "law",
  responsible: "bureau",
  check: ({ vote, minutes, campaign }) => {
    if (campaign.history) return met;
    if (!vote) return missing("vote-not-planned");
    if (vote.status === "planned" || vote.status === "open") {
      return missing("vote-not-closed", { status: vote.status, closes: vote.closes });
    }
    if (vote.status === "closed") return missing("vote-not-counted", { entries: vote.entries.length });
    return minutes ? met : missing("minutes-not-sealed");
  },
};

/** The rule is satisfied. */
export const voteAdopted: Requirement = {
  id: "vote-adopted",
  kind: "law",
  responsible: "bureau",
  check: ({ minutes, campaign }) => {
    if (campaign.history) {
      const { outcome } = campaign.history.vote;
      return outcome === "adopted" ? met : missing("vote-rejected", { outcome });
    }
    if (!minutes) return missing("minutes-not-sealed");
    const { decision } = minutes;
    return decision.outcome === "adopted"
      ? met
      : missing("vote-rejected", {
          outcome: decision.outcome,
          for: minutes.counts.for,
          against: minutes.counts.against,
          expressed: decision.expressed,
          quorumNeeded: decision.quorumNeeded,
        });
  },
};

/** Offer and price charged are those that were voted. */
export const priceAsVoted: Requirement = {
  id: "price-as-voted",
  kind: "law",
  responsible: "landlord",
  check: ({ minutes, vote, conventions, campaign, today }) => {
    if (campaign.history) return met;
    if (!minutes || !vote) return missing("minutes-not-sealed");
    const convention = conventions.find((one) => one.id === vote.convention);
    const charged = convention ? priceOn(convention, today) : null;
    if (!charged || charged.cents !== minutes.price.cents) {
      return missing("price-differs", {
        votedCents: minutes.price.cents,
        chargedCents: charged?.cents ?? null,
      });
    }
    const offer = convention?.offer;
    return offer && offer.downstreamMbps >= minutes.offer.downstreamMbps
      ? met
      : missing("offer-differs", {
          votedMbps: minutes.offer.downstreamMbps,
          offeredMbps: offer?.downstreamMbps ?? null,
        });
  },
};

/** Two launch half-days, a week to fifteen days apart. */
export const twoLaunchHalfDays: Requirement = {
  id: "two-launch-half-days",
  kind: "scheme",
  responsible: "coordinator",
  check: ({ launches, today }, { launchHalfDays, launchGapDays }) => {
    const held = launches
      .map((one) => one.on)
      .filter((on) => on <= today)
      .sort();
    if (held.length < launchHalfDays) {
      return missing("too-few-launch-half-days", { needed: launchHalfDays, held: held.length });
    }
    const gaps = held.slice(1).map((on, index) => daysBetween(held[index] ?? on, on));
    return gaps.some((days) => days >= launchGapDays.min && days <= launchGapDays.max)
      ? met
      : missing("launch-half-days-badly-spaced", {
          days: gaps[0] ?? 0,
          min: launchGapDays.min,
          max: launchGapDays.max,
        });
  },
};

/** At least a month of accompaniment recorded since the first launch. */
export const aMonthOfData: Requirement = {
  id: "a-month-of-data",
  kind: "scheme",
  responsible: "partners",
  check: ({ launches, records, today }, { reviewAfterMonths }) => {
    const first = launches.map((one) => one.on).sort()[0] ?? null;
    if (!records) return missing("nothing-recorded");
    const from = first ?? records.first;
    const due = addMonths(from, reviewAfterMonths);
    return records.last >= due || (today >= due && records.last >= from)
      ? met
      : missing("less-than-a-month-of-data", { from, due });
  },
};

/** The review's first ratio, take-up, has its numerator and its denominator; a figure always has its source. */
export const figuresSourced: Requirement = {
  id: "figures-sourced",
  kind: "integrity",
  responsible: "partners",
  check: ({ records, quartier, register }) => {
    if (!records?.contractsKnown) return missing("contracts-unknown");
    return register?.frozenAt || quartier.dwellings !== null ? met : missing("dwellings-unknown");
  },
};
