import type { PartnerKind } from "@ipt/domain/partner/partner.ts";
import { staffTexts } from "../../i18n/texts.ts";
import type { ReportId } from "./reports.ts";

const reportsFr: Readonly<Record<ReportId, string>> = {
  register: "Registre des logements",
  notification: "Preuve de notification",
  information: "Actions d'information",
  vote: "Vote : préparation, participation, procès-verbal",
  contracts: "Contrats et dates d'installation",
  subscribers: "Abonnés individuels du mois",
  activity: "Noter une activité",
  requests: "Demandes d'aide",
  order: "Noter une commande d'ordinateur",
  orders: "Commandes, remises et attente",
  advice: "Noter une permanence de conseil",
  charge: "Ligne de charge",
  review: "Bilan",
};
const reportsEn: Readonly<Record<ReportId, string>> = {
  register: "Register of dwellings",
  notification: "Proof of notification",
  information: "Information actions",
  vote: "Vote: preparation, turnout, minutes",
  contracts: "Contracts and installation dates",
  subscribers: "Individual subscribers of the month",
  activity: "Record an activity",
  requests: "Requests for help",
  order: "Record a computer order",
  orders: "Orders, deliveries and waiting",
  advice: "Record an advice session",
  charge: "Charge line",
  review: "Review",
};

const askedFr: Readonly<Record<PartnerKind, readonly string[]>> = {
  landlord: [
    "Déposer le registre des logements de chaque quartier, avec les logements vacants, sans aucun nom",
    "Enregistrer la notification individuelle et sa preuve",
    "Préparer le vote et siéger au bureau",
    "Appliquer la ligne de charge votée",
  ],
  "internet-provider": [
    "Déclarer les contrats signés, et le jour où chaque modem est installé",
    "Donner chaque mois le nombre d'abonnés individuels du quartier",
  ],
  "local-authority": ["Siéger au bureau de vote", "Suivre le budget et les conventions"],
  "social-centre": [
    "Noter ateliers, permanences et visites : combien de personnes, jamais qui",
    "Rappeler les habitants qui demandent de l'aide",
  ],
  "mediation-association": [
    "Noter ateliers, permanences et visites : combien de personnes, jamais qui",
    "Rappeler les habitants qui demandent de l'aide",
  ],
  "tenants-association": [
    "Siéger au bureau et observer le vote",
    "Noter les permanences de conseil : combien de personnes, jamais qui",
  ],
  "computer-recycler": ["Noter les commandes d'ordinateurs, les remises et les foyers en attente"],
  other: ["Noter ce que vous faites dans les quartiers, en une minute"],
};
const askedEn: Readonly<Record<PartnerKind, readonly string[]>> = {
  landlord: [
    "File the register of dwellings of each quartier, vacant ones included, without any name",
    "Record the individual notification and its proof",
    "Prepare the vote and sit in the bureau",
    "Apply the charge line that was voted",
  ],
  "internet-provider": [
    "Declare the contracts signed, and the day each modem is installed",
    "Give each month the number of individual subscribers of the quartier",
  ],
  "local-authority": ["Sit in the voting bureau", "Follow the budget and the conventions"],
  "social-centre": [
    "Record workshops, drop-ins and visits: how many people, never who",
    "Call back residents who ask for help",
  ],
  "mediation-association": [
    "Record workshops, drop-ins and visits: how many people, never who",
    "Call back residents who ask for help",
  ],
  "tenants-association": [
    "Sit in the bureau and observe the vote",
    "Record advice sessions: how many people, never who",
  ],
  "computer-recycler": ["Record computer orders, deliveries and households that wait"],
  other: ["Record what you do in the quartiers, in a minute"],
};

export const partnerTexts = staffTexts(
  {
    welcomeTitle: (territory: string) => `Bienvenue dans l'espace de ${territory}`,
    welcomeLead: (territory: string) =>
      `${territory} vous invite à suivre avec elle l'internet à bas prix des quartiers d'habitat social.`,
    yourRoles: "Votre rôle",
    yourPartner: "Vous travaillez pour",
    see: "Ce que vous verrez",
    seeList: [
      "Où en est chaque quartier, ce qui le bloque, qui agit et pour quand",
      "Les conventions, le budget, les réunions et les dates",
      "Les résultats et les bilans, jamais un vote ni le nom d'un habitant",
    ],
    ask: "Ce que nous vous demandons",
    askReader: "Rien : vous lisez, sans rien avoir à saisir.",
    minute:
      "Chaque saisie tient sur un écran et reprend vos dernières réponses. Un tableur se dépose en une fois.",
    personal:
      "Nous gardons de vous votre nom, votre adresse électronique professionnelle et votre rôle. La coordination peut vous retirer à tout moment, à votre demande.",
    begin: "Commencer",
    accept: "Accepter l'invitation et commencer",
    acceptBefore: (when: string) => `Cette invitation vaut jusqu'au ${when}.`,
    invited: "Vous êtes invité·e dans cet espace, et n'avez pas encore répondu.",
    answerBefore: (when: string) => `Sans réponse avant le ${when}, il se fermera pour vous.`,
    readInvitation: "Lire l'invitation et l'accepter",
    asks: askedFr,
    title: "À faire",
    lead: (partner: string) => `Ce qui attend ${partner}, tous quartiers confondus.`,
    none: "Rien ne vous attend",
    noneBody: "Les tâches de votre organisme paraîtront ici, avec leur échéance.",
    noPartner: "Cette page est celle des partenaires",
    noPartnerBody:
      "Votre compte n'est rattaché à aucun partenaire : le tableau de bord montre tous les quartiers.",
    board: "Voir le tableau de bord",
    tasks: "À faire avant la prochaine étape",
    report: "À déclarer",
    reports: reportsFr,
    files: "Déposer un fichier",
    filesBody:
      "Pour ce que vous tenez déjà dans un tableur : rien n'est enregistré avant que vous ayez relu.",
    software: "Depuis votre logiciel",
    softwareBody: "Une clé d'API évite la double saisie.",
    developers: "Page des développeurs",
    about: "Ce que vous verrez, ce qui vous est demandé",
    taskIn: (task: string, quartier: string) => `${quartier} : ${task}`,
  },
  {
    welcomeTitle: (territory: string) => `Welcome to the space of ${territory}`,
    welcomeLead: (territory: string) =>
      `${territory} invites you to follow the low-price internet of social-housing quartiers.`,
    yourRoles: "Your part",
    yourPartner: "You work for",
    see: "What you will see",
    seeList: [
      "Where each quartier stands, what blocks it, who acts and by when",
      "Conventions, budget, meetings and dates",
      "Results and reviews, never a vote nor a resident’s name",
    ],
    ask: "What we ask of you",
    askReader: "Nothing: you read, with nothing to enter.",
    minute:
      "Each entry fits on one screen and begins with your last answers. A spreadsheet is dropped at once.",
    personal:
      "Of you we keep your name, your work e-mail address and your part. The coordination can remove you at any time, if you ask.",
    begin: "Begin",
    accept: "Accept the invitation and begin",
    acceptBefore: (when: string) => `This invitation is good until ${when}.`,
    invited: "You are invited to this space, and have not answered yet.",
    answerBefore: (when: string) => `Without an answer before ${when}, it will close to you.`,
    readInvitation: "Read the invitation and accept it",
    asks: askedEn,
    title: "To do",
    lead: (partner: string) => `What waits for ${partner}, in all quartiers.`,
    none: "Nothing waits for you",
    noneBody: "Your organisation’s tasks will appear here, with their due date.",
    noPartner: "This page is for partners",
    noPartnerBody: "Your account belongs to no partner: the board shows every quartier.",
    board: "See the board",
    tasks: "To do before the next stage",
    report: "To report",
    reports: reportsEn,
    files: "Drop a file",
    filesBody: "For what you keep in a spreadsheet already: nothing is saved before you have read it.",
    software: "From your software",
    softwareBody: "An API key spares double entry.",
    developers: "Developers’ page",
    about: "What you will see, what is asked of you",
    taskIn: (task: string, quartier: string) => `${quartier}: ${task}`,
  },
);
