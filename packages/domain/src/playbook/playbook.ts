import type { Facts } from "./facts.ts";
import type { PlaybookParameters, Requirement } from "./requirement.ts";
import type { Derogation, RequirementAnswer } from "./requirement-answer.ts";
import {
  bureauNamed,
  conventionOutlivesVote,
  individualNotification,
  informationPeriod,
  legalWindow,
  publicMeeting,
  registerFrozen,
  threeKindsOfInformation,
  votePlanned,
} from "./requirements/information.ts";
import {
  aMonthOfData,
  figuresSourced,
  minutesSealed,
  priceAsVoted,
  twoLaunchHalfDays,
  voteAdopted,
} from "./requirements/launch.ts";
import {
  budgetOfTheYear,
  partnerMeeting,
  partnershipConvention,
  serviceConvention,
} from "./requirements/preparation.ts";
import type { Stage } from "./stage.ts";

/** A versioned workflow: which requirements guard the gate into each stage, with which parameters. */
export type Playbook = {
  readonly id: string;
  readonly parameters: PlaybookParameters;
  readonly gates: Readonly<Record<Exclude<Stage, "preparation">, readonly Requirement[]>>;
};

/** Brest's method, as its second quartier fixed it in 2012. */
export const BREST_PLAYBOOK: Playbook = {
  id: "brest-2012.1",
  parameters: {
    informationKinds: 3,
    informationDays: 30,
    launchHalfDays: 2,
    launchGapDays: { min: 7, max: 15 },
    reviewAfterMonths: 1,
  },
  gates: {
    information: [serviceConvention, partnershipConvention, budgetOfTheYear, partnerMeeting],
    vote: [
      publicMeeting,
      threeKindsOfInformation,
      informationPeriod,
      registerFrozen,
      individualNotification,
      votePlanned,
      bureauNamed,
      legalWindow,
      conventionOutlivesVote,
    ],
    launch: [minutesSealed, voteAdopted, priceAsVoted],
    accompaniment: [twoLaunchHalfDays],
    review: [aMonthOfData, figuresSourced],
  },
};

export const PLAYBOOKS: readonly Playbook[] = [BREST_PLAYBOOK];

export const playbookOf = (id: string): Playbook => PLAYBOOKS.find((one) => one.id === id) ?? BREST_PLAYBOOK;

const answer = (
  requirement: Requirement,
  facts: Facts,
  parameters: PlaybookParameters,
  derogations: readonly Derogation[],
): RequirementAnswer => {
  const { id, kind, responsible } = requirement;
  const check = requirement.check(facts, parameters);
  if (check.status === "met")
    return { id, kind, responsible, status: "met", missing: null, derogation: null };
  const missing = { code: check.missing.code, details: { ...check.missing.details } };
  const derogation = kind === "scheme" ? derogations.find((one) => one.requirement === id) : undefined;
  return derogation
    ? { id, kind, responsible, status: "derogated", missing, derogation }
    : { id, kind, responsible, status: "missing", missing, derogation: null };
};

/** How every requirement of the gate into a stage stands. Preparation has no gate. */
export const answerGate = (playbook: Playbook, stage: Stage, facts: Facts): RequirementAnswer[] =>
  stage === "preparation"
    ? []
    : playbook.gates[stage].map((one) => answer(one, facts, playbook.parameters, facts.campaign.derogations));

/** Only scheme requirements of this playbook can be waived. */
export const canBeDerogated = (playbook: Playbook, id: string): boolean =>
  Object.values(playbook.gates)
    .flat()
    .some((one) => one.id === id && one.kind === "scheme");
