import type { Requests } from "./request.ts";

export const planningRequests: Requests = {
  getSetup: () => ({ as: "coordinator" }),
  getBoard: () => ({ as: "coordinator" }),
  getPartnerTasks: () => ({ as: "landlord" }),
  getWorkspace: (place) => ({ as: "reader", path: { quartier: place.id("informed") } }),
  proposePlan: (place) => ({
    as: "reader",
    path: { quartier: place.id("informed") },
    query: { launchOn: "2026-09-15" },
  }),
  savePlan: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("informed") },
    body: { wishedLaunch: "2026-09-15" },
  }),
};
