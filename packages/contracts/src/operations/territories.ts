import { listEvents } from "@ipt/application/journal/list-events.ts";
import { approveTerritory, refuseTerritory } from "@ipt/application/onboarding/decide-request.ts";
import { requestTerritory } from "@ipt/application/onboarding/request-territory.ts";
import { searchOfficialCodes } from "@ipt/application/onboarding/search-official-codes.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import { eraseTerritory } from "@ipt/application/territories/erase-territory.ts";
import { exportTerritory } from "@ipt/application/territories/export-territory.ts";
import { getErasure } from "@ipt/application/territories/get-erasure.ts";
import { getTerritory } from "@ipt/application/territories/get-territory.ts";
import { listTerritories } from "@ipt/application/territories/list-territories.ts";
import { moveClock } from "@ipt/application/territories/move-clock.ts";
import { setQuotas } from "@ipt/application/territories/set-quotas.ts";
import { resumeTerritory, suspendTerritory } from "@ipt/application/territories/set-status.ts";
import { updateTerritory } from "@ipt/application/territories/update-territory.ts";
import { type Operation, operation } from "../operation.ts";

export const territoriesOperations = (): Operation[] => [
  operation("POST", "/territories", createTerritory, {
    id: "createTerritory",
    tag: "territories",
    summary: { fr: "Ouvrir un territoire", en: "Open a territory" },
  }),
  operation("GET", "/territories", listTerritories, {
    id: "listTerritories",
    tag: "territories",
    summary: { fr: "Lister mes territoires", en: "List my territories" },
  }),
  operation("POST", "/territory-requests", requestTerritory, {
    id: "requestTerritory",
    tag: "territories",
    summary: { fr: "Demander l’ouverture d’un territoire", en: "Ask for a territory to be opened" },
  }),
  operation("GET", "/official-codes", searchOfficialCodes, {
    id: "searchOfficialCodes",
    tag: "territories",
    summary: { fr: "Chercher une commune ou un EPCI", en: "Find a commune or an inter-communal body" },
  }),
  operation("POST", "/territories/{territory}/approval", approveTerritory, {
    id: "approveTerritory",
    tag: "territories",
    summary: { fr: "Accepter la demande d’un territoire", en: "Approve a territory's request" },
    status: 200,
  }),
  operation("POST", "/territories/{territory}/refusal", refuseTerritory, {
    id: "refuseTerritory",
    tag: "territories",
    summary: { fr: "Refuser la demande d’un territoire", en: "Refuse a territory's request" },
    status: 200,
  }),
  operation("GET", "/territories/{territory}", getTerritory, {
    id: "getTerritory",
    tag: "territories",
    summary: { fr: "Lire un territoire", en: "Read a territory" },
  }),
  operation("PATCH", "/territories/{territory}", updateTerritory, {
    id: "updateTerritory",
    tag: "territories",
    summary: { fr: "Modifier un territoire", en: "Change a territory" },
  }),
  operation("POST", "/territories/{territory}/clock", moveClock, {
    id: "moveClock",
    tag: "territories",
    summary: { fr: "Avancer l’horloge d’un bac à sable", en: "Move a sandbox's clock forward" },
    status: 200,
  }),
  operation("POST", "/territories/{territory}/suspension", suspendTerritory, {
    id: "suspendTerritory",
    tag: "territories",
    summary: { fr: "Suspendre un territoire", en: "Suspend a territory" },
    status: 200,
  }),
  operation("POST", "/territories/{territory}/resumption", resumeTerritory, {
    id: "resumeTerritory",
    tag: "territories",
    summary: { fr: "Rétablir un territoire", en: "Resume a territory" },
    status: 200,
  }),
  operation("POST", "/territories/{territory}/quotas", setQuotas, {
    id: "setQuotas",
    tag: "territories",
    status: 200,
    summary: {
      fr: "Fixer ce qu’un territoire peut consommer et commencer",
      en: "Set what a territory may use and begin",
    },
  }),
  operation("POST", "/territories/{territory}/erasure", eraseTerritory, {
    id: "eraseTerritory",
    tag: "territories",
    summary: {
      fr: "Effacer un territoire et délivrer un certificat",
      en: "Erase a territory and certify it",
    },
  }),
  operation("GET", "/territories/{territory}/erasure", getErasure, {
    id: "getErasure",
    tag: "territories",
    summary: { fr: "Lire le certificat d’effacement", en: "Read the certificate of erasure" },
  }),
  operation("GET", "/territories/{territory}/export", exportTerritory, {
    id: "exportTerritory",
    tag: "territories",
    summary: { fr: "Exporter tout un territoire", en: "Export a whole territory" },
    answer: "archive",
  }),
  operation("GET", "/territories/{territory}/events", listEvents, {
    id: "listEvents",
    tag: "territories",
    summary: { fr: "Lire le journal, du plus récent au plus ancien", en: "Read the journal, newest first" },
  }),
];
