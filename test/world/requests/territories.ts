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
  listEvents: () => ({ as: "coordinator", query: { limit: "100" } }),
};
