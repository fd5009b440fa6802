import type { AlarmDescription } from "@ipt/contracts/telemetry.ts";

/** What an alarm looks at; `series.ts` says which metric that is. */
export type Watched =
  | "api-failures"
  | "api-latency"
  | "calls-throttled"
  | "credentials-refused"
  | "dead-letters"
  | "firewall-blocked"
  | "functions-failing"
  | "looks-taken"
  | "mapping-age"
  | "table-refusals"
  | "vote-delay"
  | "votes-refused"
  | "webhooks-disabled"
  | "webhooks-waiting";

export type AlarmEntry = AlarmDescription & {
  readonly watches: Watched;
  readonly threshold: number;
  readonly minutes: number;
  /** Of that many periods, how many must breach; one of one unless told. */
  readonly outOf?: readonly [breaching: number, periods: number];
  /** Breaches when it is below the threshold, or silent. */
  readonly below?: true;
};

/** Every alarm, with its severity and the page that says what to do. */
export const alarms: readonly AlarmEntry[] = [
  {
    watches: "api-failures",
    severity: "critical",
    title: "Le service répond par des erreurs",
    runbook: "service-en-erreur",
    threshold: 5,
    minutes: 5,
  },
  {
    watches: "vote-delay",
    severity: "critical",
    title: "Un vote a été ouvert ou clos en retard",
    runbook: "vote-en-retard",
    threshold: 180,
    minutes: 1,
  },
  {
    watches: "looks-taken",
    severity: "critical",
    title: "Plus personne ne regarde les votes à ouvrir et à clore",
    runbook: "vote-en-retard",
    threshold: 1,
    minutes: 5,
    below: true,
  },
  {
    watches: "credentials-refused",
    severity: "critical",
    title: "Des droits limités à un territoire ont été refusés",
    runbook: "droits-refuses",
    threshold: 1,
    minutes: 5,
  },
  {
    watches: "votes-refused",
    severity: "major",
    title: "Un vote n’a pas pu ouvrir",
    runbook: "vote-refuse",
    threshold: 1,
    minutes: 5,
  },
  {
    watches: "functions-failing",
    severity: "major",
    title: "Une fonction échoue",
    runbook: "fonction-en-echec",
    threshold: 3,
    minutes: 5,
    outOf: [2, 3],
  },
  {
    watches: "calls-throttled",
    severity: "major",
    title: "Des appels de fonctions sont refusés, faute de place",
    runbook: "appels-refuses",
    threshold: 1,
    minutes: 5,
  },
  {
    watches: "mapping-age",
    severity: "major",
    title: "Le flux de la table prend du retard",
    runbook: "flux-en-retard",
    threshold: 15 * 60_000,
    minutes: 5,
    outOf: [3, 3],
  },
  {
    watches: "dead-letters",
    severity: "major",
    title: "Des messages que personne n’a su traiter attendent",
    runbook: "messages-abandonnes",
    threshold: 1,
    minutes: 5,
  },
  {
    watches: "table-refusals",
    severity: "major",
    title: "La table refuse des lectures ou des écritures",
    runbook: "table-saturee",
    threshold: 10,
    minutes: 5,
    outOf: [2, 3],
  },
  {
    watches: "api-latency",
    severity: "major",
    title: "Le service répond lentement",
    runbook: "service-lent",
    threshold: 2000,
    minutes: 5,
    outOf: [3, 3],
  },
  {
    watches: "webhooks-waiting",
    severity: "major",
    title: "Des messages aux logiciels des partenaires ne partent plus",
    runbook: "webhooks-en-retard",
    threshold: 30 * 60,
    minutes: 5,
    outOf: [3, 3],
  },
  {
    watches: "webhooks-disabled",
    severity: "minor",
    title: "Un webhook a été désactivé",
    runbook: "webhook-desactive",
    threshold: 1,
    minutes: 5,
  },
  {
    watches: "firewall-blocked",
    severity: "minor",
    title: "Le pare-feu bloque beaucoup de requêtes",
    runbook: "pare-feu",
    threshold: 2000,
    minutes: 5,
  },
];

/** The budget's own notification. */
export const budgetAlarm = { severity: "minor", runbook: "budget" } as const;
