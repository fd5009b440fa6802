import type { Requests } from "./request.ts";

export const quartiersRequests: Requests = {
  createQuartier: (place) => ({
    as: "coordinator",
    body: { id: "new-one", name: "Nouveau quartier", dwellings: 12, landlord: place.id("landlord") },
  }),
  listQuartiers: () => ({ as: "reader" }),
  getQuartier: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  updateQuartier: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("blank") },
    body: { description: "Au bord du port.", landlord: place.id("landlord") },
    ifMatch: 1,
  }),
};
