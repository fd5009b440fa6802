import { isInForce } from "../../convention/in-force.ts";
import { daysBetween } from "../../values/civil-date.ts";
import { ADOPTION_RULES } from "../../vote/adoption-rule.ts";
import { checkLegalWindow } from "../../vote/legal-window.ts";
import { met, missing, type Requirement } from "../requirement.ts";

/** The public meeting is the first act of information and must have been held. */
export const publicMeeting: Requirement = {
  id: "public-meeting",
  kind: "scheme",
  responsible: "coordinator",
  check: (facts) =>
    facts.meetings.some((one) => one.kind === "public-meeting" && one.on <= facts.today)
      ? met
      : missing("no-public-meeting-held"),
};

/** At least three kinds of information action carried out, each with evidence. */
export const threeKindsOfInformation: Requirement = {
  id: "three-kinds-of-information",
  kind: "scheme",
  responsible: "coordinator",
  check: (facts, { informationKinds }) => {
    const done = facts.actions.filter((one) => one.on <= facts.today);
    const proven = new Set(done.filter((one) => one.evidence.length > 0).map((one) => one.kind));
    if (proven.size >= informationKinds) return met;
    const unproven = new Set(done.filter((one) => !proven.has(one.kind)).map((one) => one.kind));
    return missing("too-few-kinds-of-information", {
      needed: informationKinds,
      proven: proven.size,
      withoutEvidence: [...unproven].sort().join(", "),
    });
  },
};

/** Days from the first public information to the vote's opening (the scheme's month). */
export const informationPeriod: Requirement = {
  id: "information-period",
  kind: "scheme",
  responsible: "coordinator",
  check: (facts, { informationDays }) => {
    const first = [
      ...facts.meetings.filter((one) => one.kind === "public-meeting").map((one) => one.on),
      ...facts.actions.map((one) => one.on),
    ].sort()[0];
    if (first === undefined || first > facts.today)
      return missing("information-not-begun", { needed: informationDays });
    if (!facts.vote) return missing("vote-not-planned");
    const days = daysBetween(first, facts.vote.opensOn);
    return days >= informationDays
      ? met
      : missing("information-too-short", {
          needed: informationDays,
          days,
          from: first,
          to: facts.vote.opensOn,
        });
  },
};

/** Register imported and frozen; vacant dwellings are out of the base. */
export const registerFrozen: Requirement = {
  id: "register-frozen",
  kind: "law",
  responsible: "landlord",
  check: ({ register }) => {
    if (!register) return missing("register-not-imported");
    if (register.concerned === 0) return missing("register-empty");
    return register.frozenAt === null ? missing("register-not-frozen") : met;
  },
};

/** Every dwelling concerned was notified individually, with evidence. */
export const individualNotification: Requirement = {
  id: "individual-notification",
  kind: "law",
  responsible: "landlord",
  check: ({ notification, register, today }) => {
    if (!notification) return missing("notification-not-recorded");
    if (notification.lastReceivedOn > today) {
      return missing("notification-in-the-future", { lastReceivedOn: notification.lastReceivedOn });
    }
    const concerned = register?.concerned ?? 0;
    return notification.dwellingsNotified < concerned
      ? missing("dwellings-not-notified", { notified: notification.dwellingsNotified, concerned })
      : met;
  },
};

/** A vote is planned: rule, question, opening and closing. */
export const votePlanned: Requirement = {
  id: "vote-planned",
  kind: "law",
  responsible: "landlord",
  check: ({ vote, today }) => {
    if (!vote) return missing("vote-not-planned");
    return vote.closesOn < today ? missing("vote-dates-passed", { closesOn: vote.closesOn }) : met;
  },
};

/** A bureau of three, one of them from a tenants' association. */
export const bureauNamed: Requirement = {
  id: "bureau-named",
  kind: "integrity",
  responsible: "coordinator",
  check: ({ vote, partners }) => {
    if (!vote) return missing("vote-not-planned");
    const kinds = new Map(partners.map((partner) => [partner.id, partner.kind]));
    const absent = ["landlord", "tenants-association", "local-authority"].filter(
      (seat) => !vote.bureau.some((member) => member.seat === seat && kinds.get(member.partner) === seat),
    );
    return absent.length === 0 ? met : missing("bureau-incomplete", { absent: absent.join(", ") });
  },
};

/** Voting dates inside the delay that runs from notification. */
export const legalWindow: Requirement = {
  id: "legal-window",
  kind: "law",
  responsible: "landlord",
  check: ({ vote, notification }) => {
    if (!vote) return missing("vote-not-planned");
    if (!notification) return missing("notification-not-recorded");
    const window = checkLegalWindow(ADOPTION_RULES[vote.rule], notification, vote);
    return window.ok ? met : missing(window.code, { limit: window.limit });
  },
};

/** The convention put to the vote is still in force when the vote closes. */
export const conventionOutlivesVote: Requirement = {
  id: "convention-outlives-vote",
  kind: "law",
  responsible: "coordinator",
  check: ({ vote, conventions }) => {
    if (!vote) return missing("vote-not-planned");
    const convention = conventions.find((one) => one.id === vote.convention);
    if (!convention) return missing("no-service-convention-in-force");
    return isInForce(convention, vote.closesOn)
      ? met
      : missing("convention-ends-before-vote", {
          convention: convention.id,
          to: convention.to,
          closesOn: vote.closesOn,
        });
  },
};
