import { emailOf } from "../place.ts";
import type { Requests } from "./request.ts";

export const territoriesRequests: Requests = {
  createTerritory: (place) => ({
    as: "operator",
    body: { territory: place.id("new"), name: "Ville nouvelle", communes: [], sandbox: true },
  }),
  requestTerritory: (place) => ({
    as: "coordinator",
    in: "sandbox",
    body: {
      territory: place.id("asked"),
      communes: ["29019"],
      sandbox: true,
      email: emailOf(place.prefix, "coordinator"),
    },
  }),
  searchOfficialCodes: () => ({ as: "operator", query: { q: "brest" } }),
  approveTerritory: () => ({ as: "operator", in: "pending", body: {} }),
  refuseTerritory: () => ({ as: "operator", in: "pending", body: { reason: "Pas une collectivité." } }),
  listTerritories: () => ({ as: "operator", query: { limit: "10" } }),
  getTerritory: () => ({ as: "reader" }),
  updateTerritory: () => ({ as: "coordinator", body: { name: "Autre nom" }, ifMatch: 2 }),
  moveClock: () => ({ as: "coordinator", in: "sandbox", body: { to: "2026-04-01", at: "10:00" } }),
  suspendTerritory: () => ({ as: "operator", body: {} }),
  resumeTerritory: () => ({ as: "operator", in: "suspended", body: {} }),
  setQuotas: () => ({
    as: "operator",
    body: {
      quotas: {
        requestsPerMinute: 600,
        quartiers: 40,
        dwellingsPerQuartier: null,
        exportsPerDay: 5,
      },
      features: { onlineVote: true, apiKeys: true },
      reason: "Essai de la première année.",
    },
  }),
  eraseTerritory: (place) => ({
    as: "operator",
    in: "suspended",
    body: { confirm: place.territory("suspended") },
  }),
  getErasure: () => ({ as: "operator", in: "erased" }),
  exportTerritory: () => ({ as: "coordinator" }),
  recordSecurityIncident: () => ({
    as: "operator",
    body: {
      title: "Journal lu par erreur",
      discoveredAt: "2026-03-15T09:30:00.000Z",
      happened: "Une personne de l’exploitation a ouvert le journal d’un autre territoire.",
      data: "Noms des personnes de l’équipe.",
      people: 6,
      measures: "Accès retiré, droits revus.",
    },
  }),
  decideNotification: (place) => ({
    as: "operator",
    path: { incident: place.id("breach") },
    body: {
      notification: {
        decided: "not-notified",
        at: null,
        reference: null,
        because: "Aucun risque pour les personnes : données déjà publiques.",
      },
    },
  }),
  listSecurityIncidents: () => ({ as: "coordinator" }),
  listUsage: () => ({ as: "coordinator" }),
  listEvents: () => ({ as: "coordinator", query: { limit: "100" } }),
};
