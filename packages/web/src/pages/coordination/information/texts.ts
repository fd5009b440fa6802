import {
  type Evidence,
  INFORMATION_KINDS,
  type InformationAction,
} from "@ipt/domain/campaign/information-action.ts";
import type { Notification } from "@ipt/domain/campaign/notification.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import { staffTexts } from "../../../i18n/texts.ts";

export type InformationKind = InformationAction["kind"];
export type EvidenceKind = Infer<typeof Evidence>["kind"];
export type NotificationMethod = Notification["method"];
export const KINDS: readonly InformationKind[] = INFORMATION_KINDS;
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  "document",
  "photo",
  "receipt",
  "attendance-sheet",
  "web-page",
];
export const METHODS: readonly NotificationMethod[] = [
  "registered-letter",
  "hand-delivered",
  "letter",
  "letterbox",
];

const kindsFr: Readonly<Record<InformationKind, string>> = {
  letter: "Courrier",
  flyer: "Tract",
  booklet: "Livret",
  poster: "Affiche",
  "drop-in": "Permanence",
  "public-meeting": "Réunion publique",
  "association-relay": "Relais par une association",
};
const kindsEn: Readonly<Record<InformationKind, string>> = {
  letter: "Letter",
  flyer: "Flyer",
  booklet: "Booklet",
  poster: "Poster",
  "drop-in": "Drop-in",
  "public-meeting": "Public meeting",
  "association-relay": "Relay by an association",
};
const evidenceFr: Readonly<Record<EvidenceKind, string>> = {
  document: "Document",
  photo: "Photographie",
  receipt: "Reçu ou bordereau de dépôt",
  "attendance-sheet": "Feuille de présence",
  "web-page": "Page web",
};
const evidenceEn: Readonly<Record<EvidenceKind, string>> = {
  document: "Document",
  photo: "Photograph",
  receipt: "Receipt or posting slip",
  "attendance-sheet": "Attendance sheet",
  "web-page": "Web page",
};
const methodsFr: Readonly<Record<NotificationMethod, string>> = {
  "registered-letter": "Lettre recommandée",
  "hand-delivered": "Remise en main propre",
  letter: "Lettre simple",
  letterbox: "Dépôt en boîte aux lettres",
};
const methodsEn: Readonly<Record<NotificationMethod, string>> = {
  "registered-letter": "Registered letter",
  "hand-delivered": "Delivered by hand",
  letter: "Plain letter",
  letterbox: "Put into letterboxes",
};

export const informationTexts = staffTexts(
  {
    kinds: kindsFr,
    evidenceKinds: evidenceFr,
    methods: methodsFr,
    title: "Actions d'information",
    lead: "Trois formes d'information au moins, chacune avec une preuve, ouvrent le vote.",
    none: "Aucune action enregistrée",
    noneBody:
      "Courrier, tract, livret, affiche, permanence, relais d'une association : notez chacune avec sa preuve.",
    add: "Enregistrer une action",
    addTitle: "Enregistrer une action d'information",
    kind: "Quelle forme ?",
    kindMissing: "Choisissez la forme d'information.",
    on: "Date",
    partner: "Menée par",
    reached: "Logements ou personnes touchés",
    reachedHint: "Laissez vide si personne n'a compté",
    note: "Note",
    evidence: "Preuve",
    noEvidence: "Sans preuve",
    evidenceKind: "Quelle preuve ?",
    evidenceKindMissing: "Choisissez la sorte de preuve.",
    reference: "Où la trouver",
    referenceHint: "Nom du fichier, numéro du bordereau, adresse de la page",
    save: "Enregistrer l'action",
    created: "L'action est enregistrée.",
    proven: "La preuve est ajoutée.",
    addEvidence: "Ajouter une preuve",
    addEvidenceTitle: (kind: string) => `Ajouter une preuve : ${kind.toLowerCase()}`,
    saveEvidence: "Ajouter cette preuve",
    notificationTitle: "Notification individuelle",
    notificationLead:
      "Le bailleur notifie chaque logement concerné. Le délai légal de deux mois court de la réception (loi du 23 décembre 1986, article 42).",
    method: "Comment les logements ont-ils été notifiés ?",
    methodMissing: "Choisissez le mode de notification.",
    first: "Première réception",
    last: "Dernière réception",
    dwellings: "Nombre de logements notifiés",
    saveNotification: "Enregistrer la notification",
    notified: "La notification est enregistrée.",
    notYet: "Rien n'est encore enregistré.",
    correct: "Corriger",
    record: "Enregistrer la notification",
  },
  {
    kinds: kindsEn,
    evidenceKinds: evidenceEn,
    methods: methodsEn,
    title: "Information actions",
    lead: "At least three kinds of information, each with evidence, open the vote.",
    none: "No action recorded",
    noneBody:
      "Letter, flyer, booklet, poster, drop-in, relay by an association: record each with its evidence.",
    add: "Record an action",
    addTitle: "Record an information action",
    kind: "Which kind?",
    kindMissing: "Choose the kind of information.",
    on: "Date",
    partner: "Led by",
    reached: "Dwellings or people reached",
    reachedHint: "Leave empty if nobody counted",
    note: "Note",
    evidence: "Evidence",
    noEvidence: "Without evidence",
    evidenceKind: "Which evidence?",
    evidenceKindMissing: "Choose the kind of evidence.",
    reference: "Where to find it",
    referenceHint: "File name, number of the slip, address of the page",
    save: "Save the action",
    created: "The action was saved.",
    proven: "The evidence was added.",
    addEvidence: "Add evidence",
    addEvidenceTitle: (kind: string) => `Add evidence: ${kind.toLowerCase()}`,
    saveEvidence: "Add this evidence",
    notificationTitle: "Individual notification",
    notificationLead:
      "The landlord notifies every dwelling concerned. The legal delay of two months runs from receipt (law of 23 December 1986, article 42).",
    method: "How were dwellings notified?",
    methodMissing: "Choose the way of notification.",
    first: "First receipt",
    last: "Last receipt",
    dwellings: "Number of dwellings notified",
    saveNotification: "Save the notification",
    notified: "The notification was saved.",
    notYet: "Nothing recorded yet.",
    correct: "Correct",
    record: "Record the notification",
  },
);
