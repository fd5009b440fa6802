import { staffTexts } from "../../../i18n/texts.ts";

export const usageTexts = staffTexts(
  {
    title: "Usage",
    lead: "Ce que les pages et l'API ont fait en votre nom, mois par mois : requêtes, lectures et écritures, messages, coût estimé.",
    caption: "Usage par mois",
    month: "Mois",
    requests: "Requêtes",
    problems: "Échecs et refus",
    problemsOf: (errors: string, refused: string) => `${errors} échecs, ${refused} refus`,
    units: "Unités lues et écrites",
    unitsOf: (reads: string, writes: string) => `${reads} lues, ${writes} écrites`,
    bytes: "Octets envoyés",
    mails: "Messages",
    ballots: "Enveloppes signées",
    cost: "Coût estimé",
    lessThan: "moins d'un centime",
    through: (when: string) =>
      `Compté jusqu'au ${when}. Une heure est comptée quelques minutes après sa fin.`,
    about: (day: string) =>
      `Estimation hors taxes, aux prix d'AWS relevés au ${day}. Elle ne compte ni le stockage, ni la part des abonnements communs (pare-feu, clés, alarmes), qui font l'essentiel du coût d'un petit territoire.`,
    none: "Ni requêtes ni coût pour l'instant",
    noneBody: "Ils se comptent heure par heure : la première paraît quelques minutes après sa fin.",
  },
  {
    title: "Usage",
    lead: "What pages and the API did in your name, month by month: requests, reads and writes, messages, estimated cost.",
    caption: "Usage by month",
    month: "Month",
    requests: "Requests",
    problems: "Failures and refusals",
    problemsOf: (errors: string, refused: string) => `${errors} failures, ${refused} refusals`,
    units: "Units read and written",
    unitsOf: (reads: string, writes: string) => `${reads} read, ${writes} written`,
    bytes: "Bytes sent",
    mails: "Messages",
    ballots: "Envelopes signed",
    cost: "Estimated cost",
    lessThan: "less than a cent",
    through: (when: string) => `Counted until ${when}. An hour is counted some minutes after its end.`,
    about: (day: string) =>
      `An estimate without tax, at the prices of AWS as of ${day}. It counts neither storage nor a part of the subscriptions shared by all (firewall, keys, alarms), which are most of what a small territory costs.`,
    none: "Neither requests nor cost so far",
    noneBody: "They are counted hour by hour: the first appears some minutes after its end.",
  },
);
