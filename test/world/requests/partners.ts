import type { Requests } from "./request.ts";

export const partnersRequests: Requests = {
  createPartner: () => ({ as: "coordinator", body: { id: "new-one", name: "Nouveau", kind: "other" } }),
  listPartners: () => ({ as: "reader" }),
  getPartner: (place) => ({ as: "reader", path: { partner: place.id("centre") } }),
  updatePartner: (place) => ({
    as: "coordinator",
    path: { partner: place.id("centre") },
    body: { laterName: "Maison du port" },
    ifMatch: 1,
  }),
};
