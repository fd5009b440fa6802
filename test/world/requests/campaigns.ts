import type { Requests } from "./request.ts";

export const campaignsRequests: Requests = {
  startCampaign: (place) => ({ as: "coordinator", path: { quartier: place.id("blank") }, body: {} }),
  listCampaigns: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  recordHistory: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("past") },
    body: {
      source: "Archives de la ville",
      stage: "accompaniment",
      vote: { outcome: "adopted", decidedOn: "2011-05", source: "Archives de la ville" },
    },
  }),
  getStage: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  advanceStage: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("prepared") },
    body: { from: "preparation" },
  }),
  derogate: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("informed") },
    body: { requirement: "information-period", reason: "La salle ferme.", decidedBy: "Comité" },
  }),
  recordMeeting: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("informed") },
    body: { id: "new-one", kind: "public-meeting", on: "2026-03-10", people: 40 },
  }),
  listMeetings: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  recordInformationAction: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("informed") },
    body: { id: "new-one", kind: "booklet", on: "2026-03-10", partner: place.id("centre") },
  }),
  listInformationActions: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  addEvidence: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("informed"), action: place.id("informed-letter") },
    body: { kind: "photo", reference: "hall.jpg" },
  }),
  recordNotification: (place) => ({
    as: "landlord",
    path: { quartier: place.id("informed") },
    body: {
      method: "letter",
      firstReceivedOn: "2026-03-02",
      lastReceivedOn: "2026-03-04",
      dwellingsNotified: 8,
      evidence: [{ kind: "receipt", reference: "depot.pdf" }],
    },
  }),
  getNotification: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
};
