import { MEETING_KINDS, type Meeting } from "@ipt/domain/campaign/meeting.ts";
import { staffTexts } from "../../../i18n/texts.ts";

export const KINDS: readonly Meeting["kind"][] = MEETING_KINDS;

const kindsFr: Readonly<Record<Meeting["kind"], string>> = {
  "partner-meeting": "Réunion des partenaires",
  "public-meeting": "Réunion publique",
  "review-meeting": "Réunion de bilan",
};
const kindsEn: Readonly<Record<Meeting["kind"], string>> = {
  "partner-meeting": "Partner meeting",
  "public-meeting": "Public meeting",
  "review-meeting": "Review meeting",
};

export const meetingTexts = staffTexts(
  {
    kinds: kindsFr,
    title: "Réunions",
    lead: "Ce qui s'est décidé, avec qui. Une réunion annoncée compte à partir de son jour.",
    none: "Aucune réunion enregistrée",
    noneBody:
      "La réunion des partenaires ouvre la préparation : qui fait quoi, et un calendrier prévisionnel.",
    add: "Enregistrer une réunion",
    addTitle: "Enregistrer une réunion",
    kind: "Quelle réunion ?",
    kindMissing: "Choisissez la sorte de réunion.",
    on: "Date",
    place: "Lieu",
    people: "Nombre de personnes",
    peopleHint: "Laissez vide si personne n'a compté",
    organisations: "Organisations présentes",
    organisationsHint: "Une par ligne, avec le nombre de personnes : Centre social : 3",
    roles: "Qui fait quoi",
    rolesHint: "Réunion des partenaires : les rôles convenus",
    calendar: "Calendrier prévisionnel",
    calendarHint: "Réunion des partenaires : les dates envisagées",
    notes: "Compte rendu",
    save: "Enregistrer la réunion",
    created: "La réunion est enregistrée.",
    peopleOf: (count: string) => `${count} personnes`,
  },
  {
    kinds: kindsEn,
    title: "Meetings",
    lead: "What was decided, and with whom. A meeting announced counts from its day on.",
    none: "No meeting recorded",
    noneBody: "The partner meeting opens preparation: who does what, and a provisional calendar.",
    add: "Record a meeting",
    addTitle: "Record a meeting",
    kind: "Which meeting?",
    kindMissing: "Choose the kind of meeting.",
    on: "Date",
    place: "Place",
    people: "Number of people",
    peopleHint: "Leave empty if nobody counted",
    organisations: "Organisations present",
    organisationsHint: "One per line, with the number of people: Social centre: 3",
    roles: "Who does what",
    rolesHint: "Partner meeting: the roles agreed",
    calendar: "Provisional calendar",
    calendarHint: "Partner meeting: the dates envisaged",
    notes: "Report",
    save: "Save the meeting",
    created: "The meeting was saved.",
    peopleOf: (count: string) => `${count} people`,
  },
);
