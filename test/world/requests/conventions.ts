import type { Requests } from "./request.ts";

export const conventionsRequests: Requests = {
  createConvention: (place) => ({
    as: "coordinator",
    body: {
      id: "new-one",
      kind: "funding",
      parties: [place.id("city"), place.id("centre")],
      quartiers: [place.id("live")],
      from: "2026-03-01",
      to: "2026-12-31",
    },
  }),
  listConventions: () => ({ as: "reader" }),
  getConvention: (place) => ({ as: "reader", path: { convention: place.id("service") } }),
  updateConvention: (place) => ({
    as: "coordinator",
    path: { convention: place.id("draft") },
    body: { parties: [place.id("city"), place.id("recycler")], quartiers: [place.id("live")] },
    ifMatch: 1,
  }),
  addPrice: (place) => ({
    as: "coordinator",
    path: { convention: place.id("service") },
    body: { from: "2027-01-01", perDwellingPerMonth: { cents: 100 }, source: "Avenant" },
  }),
};
