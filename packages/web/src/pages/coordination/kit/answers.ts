import type { FaqEntry } from "@ipt/domain/content/faq-entry.ts";

type AnswerTemplate = {
  readonly id: string;
  readonly topic: FaqEntry["topic"];
  readonly question: string;
  readonly answer: string;
};

/** What people want to know before a vote, answered as Brest's method has it; braces name what the quartier's data say. */
export const ANSWERS: readonly AnswerTemplate[] = [
  {
    id: "offre",
    topic: "offer",
    question: "Qu'est-ce qui est proposé ?",
    answer:
      "Un accès à internet à {debit} Mbit/s dans chaque logement, fourni par {fournisseur}, pour {prix} par mois.",
  },
  {
    id: "charges",
    topic: "charges",
    question: "Qui paie, et combien ?",
    answer:
      "Si les locataires votent oui, chaque logement paie {prix} par mois avec ses charges, qu'il se serve d'internet ou non. S'ils votent non, rien ne change.",
  },
  {
    id: "vote",
    topic: "vote",
    question: "Comment vote-t-on ?",
    answer:
      "Un logement, une voix. {bailleur} organise le vote avec les représentants des locataires. Les dates et la façon de voter sont écrites dans la lettre que chaque logement reçoit.",
  },
  {
    id: "abonnement",
    topic: "offer",
    question: "Puis-je garder mon abonnement actuel ?",
    answer:
      "Oui. Rien ne vous oblige à en changer. Avant de résilier, demandez conseil à une association de locataires.",
  },
  {
    id: "ordinateur",
    topic: "equipment",
    question: "Je n'ai pas d'ordinateur, que faire ?",
    answer:
      "Des ordinateurs reconditionnés sont proposés, {plafond} au plus. Vous pourrez en commander lors des demi-journées de lancement.",
  },
  {
    id: "aide",
    topic: "help",
    question: "Qui m'aide à installer et à m'en servir ?",
    answer:
      "Des personnes du quartier : pour brancher le matériel, chez vous si besoin, puis en ateliers et en permanences, toute l'année.",
  },
];
