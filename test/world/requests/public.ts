import type { Requests } from "./request.ts";

export const publicRequests: Requests = {
  listPublicTerritories: () => ({ as: "operator", query: { q: "brest", limit: "10" } }),
  getPublicTerritory: () => ({ as: "reader" }),
  getLegal: () => ({ as: "reader" }),
  getLogo: () => ({ as: "reader" }),
  getPublicQuartier: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  getPublicDocument: (place) => ({
    as: "reader",
    path: { quartier: place.id("live"), document: place.id("document") },
  }),
  getPublishedReview: (place) => ({
    as: "reader",
    path: { quartier: place.id("live"), asOf: "2026-03-02" },
  }),
  askQuestion: (place) => ({
    as: "reader",
    path: { quartier: place.id("live") },
    body: { question: "Quand vote-t-on ?", topic: "vote" },
  }),
  requestHelp: (place) => ({
    as: "reader",
    path: { quartier: place.id("live") },
    body: { kind: "installation", name: "Mme K.", phone: "02 61 91 00 98" },
  }),
};
