import { kindsFr, themesFr } from "../../coordination/activities/texts.ts";
import { statusesFr } from "../../coordination/orders/texts.ts";
import { readChoice, readChoices, readCount, readDay, readEuros, readWords } from "./read-cells.ts";
import type { Column, Subject, SubjectName } from "./subject.ts";

/** By its name or its address. */
const QUARTIER: Column = {
  name: "quartier",
  field: "quartier",
  kind: "choice",
  required: true,
  example: "",
  read: readWords,
};

const SYSTEMS = { linux: "Linux", windows: "Windows", other: "Autre" };

/** The files that partners may drop: their columns in order, and what records a line. */
export const SUBJECT: Readonly<Record<SubjectName, Subject>> = {
  activites: {
    kind: "activities",
    columns: [
      QUARTIER,
      { name: "date", field: "on", kind: "date", required: true, example: "14/05/2026", read: readDay },
      {
        name: "activite",
        field: "kind",
        kind: "choice",
        required: true,
        example: "Atelier",
        answers: kindsFr,
        read: readChoice(kindsFr),
      },
      {
        name: "participants",
        field: "participants",
        kind: "number",
        required: true,
        example: "8",
        read: readCount,
      },
      { name: "nouveaux", field: "newParticipants", kind: "number", example: "3", read: readCount },
      { name: "duree_minutes", field: "durationMinutes", kind: "number", example: "90", read: readCount },
      {
        name: "themes",
        field: "themes",
        kind: "choices",
        example: "Courriel, Navigation sur internet",
        answers: themesFr,
        read: readChoices(themesFr),
      },
      { name: "note", field: "note", kind: "text", example: "", read: readWords },
      { name: "menee_par", field: "partner", kind: "choice", example: "", read: readWords },
    ],
    partner: { field: "partner", kinds: null },
  },
  contrats: {
    kind: "contracts",
    columns: [
      QUARTIER,
      {
        name: "signe_le",
        field: "signedOn",
        kind: "date",
        required: true,
        example: "14/05/2026",
        read: readDay,
      },
      { name: "installe_le", field: "activatedOn", kind: "date", example: "20/05/2026", read: readDay },
      { name: "termine_le", field: "endedOn", kind: "date", example: "", read: readDay },
      { name: "reference", field: "reference", kind: "text", example: "C-0001", read: readWords },
      { name: "fournisseur", field: "provider", kind: "choice", example: "", read: readWords },
    ],
    partner: { field: "provider", kinds: ["internet-provider"] },
  },
  abonnes: {
    kind: "subscriptions",
    columns: [
      QUARTIER,
      { name: "date", field: "on", kind: "date", required: true, example: "31/05/2026", read: readDay },
      {
        name: "abonnes",
        field: "count",
        kind: "number",
        required: true,
        example: "41",
        read: readCount,
      },
      {
        name: "source",
        field: "source",
        kind: "text",
        required: true,
        example: "Parc abonnés au 31 mai",
        read: readWords,
      },
      { name: "fournisseur", field: "provider", kind: "choice", example: "", read: readWords },
    ],
    partner: { field: "provider", kinds: ["internet-provider"] },
  },
  ordinateurs: {
    kind: "computer-orders",
    columns: [
      QUARTIER,
      {
        name: "demande_le",
        field: "enquiredOn",
        kind: "date",
        required: true,
        example: "14/05/2026",
        read: readDay,
      },
      {
        name: "etat",
        field: "status",
        kind: "choice",
        example: "Livré",
        answers: statusesFr,
        read: readChoice(statusesFr),
      },
      { name: "etat_le", field: "statusOn", kind: "date", example: "28/05/2026", read: readDay },
      {
        name: "systeme",
        field: "system",
        kind: "choice",
        example: "Linux",
        answers: SYSTEMS,
        read: readChoice(SYSTEMS),
      },
      { name: "prix", field: "price", kind: "money", example: "60", read: readEuros },
      { name: "reference", field: "reference", kind: "text", example: "PC-12", read: readWords },
      { name: "recyclerie", field: "recycler", kind: "choice", example: "", read: readWords },
    ],
    partner: { field: "recycler", kinds: ["computer-recycler"] },
  },
};

export const isSubject = (name: string): name is SubjectName => Object.hasOwn(SUBJECT, name);
