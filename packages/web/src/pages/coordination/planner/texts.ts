import type { Step } from "@ipt/domain/planner/calendar.ts";
import { staffTexts } from "../../../i18n/texts.ts";

const stepsFr: Readonly<Record<Step, string>> = {
  "partner-meeting": "Réunion des partenaires",
  "public-meeting": "Réunion publique",
  notification: "Notification individuelle",
  vote: "Vote",
  "first-launch": "Première demi-journée de lancement",
  "second-launch": "Seconde demi-journée de lancement",
};
const stepsEn: Readonly<Record<Step, string>> = {
  "partner-meeting": "Partners’ meeting",
  "public-meeting": "Public meeting",
  notification: "Individual notification",
  vote: "Vote",
  "first-launch": "First launch half-day",
  "second-launch": "Second launch half-day",
};

const hintsFr: Readonly<Record<Step, string>> = {
  "partner-meeting": "Qui fait quoi ; trois semaines avant la réunion publique pour imprimer et afficher",
  "public-meeting": "Au moins 30 jours avant l'ouverture du vote",
  notification:
    "Par le bailleur, à chaque locataire. Elle ouvre deux mois pour voter (loi du 23 décembre 1986, art. 42)",
  vote: "Premier jour du vote",
  "first-launch": "Contrats, modems, ordinateurs : comptez six semaines après le vote",
  "second-launch": "7 à 15 jours après la première",
};
const hintsEn: Readonly<Record<Step, string>> = {
  "partner-meeting": "Who does what; three weeks before the public meeting, to print and post",
  "public-meeting": "At least 30 days before the vote opens",
  notification:
    "By the landlord, to each tenant. It opens two months to vote (law of 23 December 1986, art. 42)",
  vote: "First day of the vote",
  "first-launch": "Contracts, modems, computers: count six weeks after the vote",
  "second-launch": "7 to 15 days after the first",
};

const frenchCount = (count: string): string =>
  count === "1" ? "1 point à revoir" : `${count} points à revoir`;

export const plannerTexts = staffTexts(
  {
    title: "Calendrier prévisionnel",
    lead: "Les dates visées, de la réunion des partenaires aux demi-journées de lancement. Les habitants voient celles qui les concernent, marquées « à confirmer ».",
    steps: stepsFr,
    hints: hintsFr,
    none: "Pas encore de calendrier",
    noneBody:
      "Choisissez un jour de lancement ou une semaine de vote : les autres dates se calculent à rebours, avec les délais de la loi.",
    notRunning: "Commencez la campagne du quartier pour garder un calendrier.",
    start: "Commencer la campagne",
    propose: "Proposer des dates",
    proposeAgain: "Repartir d'une autre date",
    change: "Changer des dates",
    wishTitle: "Quelle date visez-vous ?",
    wishLead:
      "Les autres dates se calculent à rebours. Rien n'est enregistré avant que vous les ayez relues.",
    aim: "Vous visez",
    aims: { launch: "un jour de lancement", vote: "une semaine de vote" },
    aimMissing: "Choisissez : un jour de lancement ou une semaine de vote.",
    on: "Date visée",
    onHint: "Pour un vote, n'importe quel jour de la semaine voulue",
    onMissing: "Écrivez la date visée.",
    calculate: "Calculer les dates",
    datesTitle: "Relire et ajuster les dates",
    datesLead: "Changez ce qui ne convient pas. Laissez vide ce qui n'est pas encore décidé.",
    noDate: "Écrivez au moins une date.",
    voteEnd: "Dernier jour du vote",
    voteEndHint: "Au plus tard deux mois après la notification",
    voteEndEarly: "Le dernier jour du vote précède le premier.",
    save: "Enregistrer le calendrier",
    check: "Vérifier sans enregistrer",
    holds: "Ces dates respectent les délais.",
    count: frenchCount,
    about: (step: string, text: string) => `${step} : ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    mayKeep:
      "Vous pouvez enregistrer quand même : un calendrier est une intention, chaque étape vérifiera ce qui compte.",
    earliest: (day: string) => `Premier lancement possible en partant d'aujourd'hui : ${day}.`,
    takeEarliest: "Proposer des dates pour ce jour",
    saved: "Le calendrier est enregistré. Les échéances des tâches le suivent.",
    savedOn: (when: string) => `Enregistré le ${when}`,
    toReview: "À revoir",
    voteFrom: (days: string) => `Vote ${days}`,
    follow: "Ce que ces dates commandent",
    followBody:
      "Chaque tâche du quartier prend pour échéance la date dont elle dépend ; les retards se voient au tableau de bord.",
    tasks: "Voir les tâches du quartier",
    calendar: "Voir l'agenda des habitants",
  },
  {
    title: "Provisional calendar",
    lead: "The dates aimed at, from the partners’ meeting to the launch half-days. Residents see those that concern them, marked “to be confirmed”.",
    steps: stepsEn,
    hints: hintsEn,
    none: "No calendar yet",
    noneBody:
      "Choose a launch day or a week for the vote: the other dates are counted back, with the law’s delays.",
    notRunning: "Start the quartier’s campaign to keep a calendar.",
    start: "Start the campaign",
    propose: "Propose dates",
    proposeAgain: "Start again from another date",
    change: "Change dates",
    wishTitle: "Which date do you aim at?",
    wishLead: "The other dates are counted back. Nothing is saved before you have read them.",
    aim: "You aim at",
    aims: { launch: "a launch day", vote: "a week for the vote" },
    aimMissing: "Choose: a launch day or a week for the vote.",
    on: "Date aimed at",
    onHint: "For a vote, any day of the week wanted",
    onMissing: "Write the date aimed at.",
    calculate: "Work the dates out",
    datesTitle: "Read and adjust the dates",
    datesLead: "Change what does not suit. Leave empty what is not decided yet.",
    noDate: "Write one date at least.",
    voteEnd: "Last day of the vote",
    voteEndHint: "Two months after the notification at the latest",
    voteEndEarly: "The last day of the vote comes before the first.",
    save: "Save the calendar",
    check: "Check without saving",
    holds: "These dates keep the delays.",
    count: (count: string) => (count === "1" ? "1 point to look at" : `${count} points to look at`),
    about: (step: string, text: string) => `${step}: ${text}`,
    mayKeep: "You may save all the same: a calendar is an intention, each gate will check what matters.",
    earliest: (day: string) => `First launch possible from today: ${day}.`,
    takeEarliest: "Propose dates for that day",
    saved: "The calendar was saved. Due dates of tasks follow it.",
    savedOn: (when: string) => `Saved on ${when}`,
    toReview: "To look at",
    voteFrom: (days: string) => `Vote ${days}`,
    follow: "What these dates command",
    followBody:
      "Each task of the quartier is due on the date that it depends on; what is late shows on the board.",
    tasks: "See the quartier’s tasks",
    calendar: "See the residents’ agenda",
  },
);
