import { staffTexts } from "../../i18n/texts.ts";

export const quotaTexts = staffTexts(
  {
    link: "Quotas et options",
    title: (name: string) => `Quotas et options de ${name}`,
    lead: "Rien de ce qui existe n'est défait : un quota plus bas n'arrête que ce qui viendrait de plus. Laissez vide pour les limites du service.",
    voting: (names: string) =>
      `Un vote est en cours (${names}). Il va à son terme, quoi que vous changiez ici.`,
    quotas: {
      requestsPerMinute: {
        label: "Requêtes par minute",
        hint: "De toutes les personnes et tous les logiciels du territoire ensemble, de 60 à 60 000 ; 3 000 sans quota. Les votes n'y comptent pas.",
      },
      quartiers: { label: "Quartiers", hint: "Nombre de quartiers du territoire, jusqu'à 1 000." },
      dwellingsPerQuartier: {
        label: "Logements d'un registre",
        hint: "Nombre de lignes qu'un import peut avoir, jusqu'à 50 000, ce qu'un import prend au plus.",
      },
      exportsPerDay: { label: "Exports par jour", hint: "Archives préparées en arrière-plan, jusqu'à 50." },
    },
    features: "Ce qui peut être commencé",
    featuresHint: "Décocher n'arrête rien de commencé : un vote prévu en ligne reste en ligne.",
    names: { onlineVote: "Votes en ligne", apiKeys: "Clés d'API" },
    reason: "Motif",
    reasonHint: "Inscrit au journal du territoire, que sa coordination lit.",
    reasonMissing: "Écrivez pourquoi : la coordination du territoire le lira.",
    save: "Enregistrer",
    none: "Aucun réglage : les limites du service s'appliquent.",
    value: (label: string, most: string) => `${label} : ${most}`,
    off: (label: string) => `${label} : désactivé`,
    current: "Quotas et options",
  },
  {
    link: "Quotas and options",
    title: (name: string) => `Quotas and options of ${name}`,
    lead: "Nothing that exists is undone: a lower quota only stops what would come on top. Leave empty for the service’s own limits.",
    voting: (names: string) =>
      `A vote is under way (${names}). It goes to its end, whatever you change here.`,
    quotas: {
      requestsPerMinute: {
        label: "Requests a minute",
        hint: "Of all the territory’s people and software together, from 60 to 60,000; 3,000 without a quota. Votes do not count.",
      },
      quartiers: { label: "Neighbourhoods", hint: "Number of neighbourhoods of the territory, up to 1,000." },
      dwellingsPerQuartier: {
        label: "Dwellings of a register",
        hint: "Number of lines an import may have, up to 50,000, the most that one import takes.",
      },
      exportsPerDay: { label: "Exports a day", hint: "Archives prepared in the background, up to 50." },
    },
    features: "What may be begun",
    featuresHint: "Unticking stops nothing that began: a vote planned online stays online.",
    names: { onlineVote: "Online votes", apiKeys: "API keys" },
    reason: "Reason",
    reasonHint: "Written to the territory’s journal, which its coordination reads.",
    reasonMissing: "Write why: the territory’s coordination will read it.",
    save: "Save",
    none: "Nothing set: the service’s limits apply.",
    value: (label: string, most: string) => `${label}: ${most}`,
    off: (label: string) => `${label}: off`,
    current: "Quotas and options",
  },
);
