import type { Allowed } from "@ipt/application/kernel/actor.ts";
import type { PartnerKind } from "@ipt/domain/partner/partner.ts";
import type { SubjectName } from "./drop/subject.ts";

/** Something a partner tells of a quartier: where, once the launch has begun or before it. */
export type Report = {
  readonly id: ReportId;
  readonly path: string;
  readonly when: "before-launch" | "since-launch";
  readonly who: readonly Allowed[];
};

export const REPORT_IDS = [
  "register",
  "notification",
  "information",
  "vote",
  "contracts",
  "subscribers",
  "activity",
  "requests",
  "order",
  "orders",
  "advice",
  "charge",
  "review",
] as const;
export type ReportId = (typeof REPORT_IDS)[number];

const LANDLORD: readonly Allowed[] = ["landlord-agent"];
const CONTRIBUTOR: readonly Allowed[] = ["partner-contributor"];
const ANYONE: readonly Allowed[] = ["landlord-agent", "bureau-member", "partner-contributor"];

const REGISTER: Report = { id: "register", path: "/registre", when: "before-launch", who: LANDLORD };
const NOTIFICATION: Report = {
  id: "notification",
  path: "/notification",
  when: "before-launch",
  who: LANDLORD,
};
const INFORMATION: Report = { id: "information", path: "/information", when: "before-launch", who: ANYONE };
const VOTE: Report = { id: "vote", path: "/vote", when: "before-launch", who: ANYONE };
const CONTRACTS: Report = { id: "contracts", path: "/contrats", when: "since-launch", who: CONTRIBUTOR };
const SUBSCRIBERS: Report = { id: "subscribers", path: "/abonnes", when: "since-launch", who: CONTRIBUTOR };
const ACTIVITY: Report = {
  id: "activity",
  path: "/activites/nouvelle",
  when: "since-launch",
  who: CONTRIBUTOR,
};
const REQUESTS: Report = { id: "requests", path: "/demandes", when: "since-launch", who: CONTRIBUTOR };
const ORDER: Report = {
  id: "order",
  path: "/ordinateurs/nouveau",
  when: "since-launch",
  who: CONTRIBUTOR,
};
const ORDERS: Report = { id: "orders", path: "/ordinateurs", when: "since-launch", who: CONTRIBUTOR };
const ADVICE: Report = {
  id: "advice",
  path: "/activites/nouvelle?activite=legal-advice",
  when: "since-launch",
  who: CONTRIBUTOR,
};
const CHARGE: Report = { id: "charge", path: "/charge", when: "since-launch", who: LANDLORD };
const REVIEW: Report = { id: "review", path: "/bilan", when: "since-launch", who: ANYONE };

/** What each kind of partner reports, most frequent first. */
export const REPORTS: Readonly<Record<PartnerKind, readonly Report[]>> = {
  landlord: [REGISTER, NOTIFICATION, INFORMATION, VOTE, CHARGE, REVIEW],
  "internet-provider": [CONTRACTS, SUBSCRIBERS, REVIEW],
  "local-authority": [INFORMATION, VOTE, REVIEW],
  "social-centre": [INFORMATION, ACTIVITY, REQUESTS, REVIEW],
  "mediation-association": [INFORMATION, ACTIVITY, REQUESTS, REVIEW],
  "tenants-association": [INFORMATION, VOTE, ADVICE, REVIEW],
  "computer-recycler": [ORDER, ORDERS, REVIEW],
  other: [INFORMATION, ACTIVITY, REVIEW],
};

/** What each kind of partner may drop as a file. */
export const DROPS: Readonly<Record<PartnerKind, readonly SubjectName[]>> = {
  landlord: [],
  "internet-provider": ["contrats", "abonnes"],
  "local-authority": [],
  "social-centre": ["activites"],
  "mediation-association": ["activites"],
  "tenants-association": ["activites"],
  "computer-recycler": ["ordinateurs"],
  other: ["activites"],
};
