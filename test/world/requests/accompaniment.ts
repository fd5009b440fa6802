import type { Place } from "../place.ts";
import type { Requests } from "./request.ts";

const live = (place: Place) => ({ quartier: place.id("live") });

export const accompanimentRequests: Requests = {
  recordLaunch: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("adopted") },
    body: { id: "new-one", on: "2026-03-20", half: "morning", partners: [place.id("centre")] },
  }),
  listLaunches: (place) => ({ as: "reader", path: live(place) }),
  recordContract: (place) => ({
    as: "provider",
    path: live(place),
    body: { id: "new-one", provider: place.id("provider"), signedOn: "2026-03-10" },
  }),
  listContracts: (place) => ({ as: "reader", path: live(place) }),
  getContract: (place) => ({
    as: "reader",
    path: { ...live(place), contract: place.id("contract") },
  }),
  updateContract: (place) => ({
    as: "provider",
    path: { ...live(place), contract: place.id("contract") },
    body: { activatedOn: "2026-03-09" },
    ifMatch: 1,
  }),
  declareSubscription: (place) => ({
    as: "provider",
    path: live(place),
    body: {
      id: "new-one",
      provider: place.id("provider"),
      on: "2026-03-10",
      count: 31,
      source: "Fournisseur",
    },
  }),
  listSubscriptions: (place) => ({ as: "reader", path: live(place) }),
  recordComputerOrder: (place) => ({
    as: "recycler",
    path: live(place),
    body: {
      id: "new-one",
      recycler: place.id("recycler"),
      enquiredOn: "2026-03-10",
      price: { cents: 7000 },
    },
  }),
  listComputerOrders: (place) => ({ as: "reader", path: live(place) }),
  getComputerOrder: (place) => ({
    as: "reader",
    path: { ...live(place), order: place.id("order") },
  }),
  updateComputerOrder: (place) => ({
    as: "recycler",
    path: { ...live(place), order: place.id("order") },
    body: { status: "delivered", price: { cents: 6500 } },
    ifMatch: 1,
  }),
  recordActivity: (place) => ({
    as: "centre",
    path: live(place),
    body: {
      id: "new-one",
      kind: "workshop",
      on: "2026-03-10",
      partner: place.id("centre"),
      participants: 9,
      newParticipants: 2,
    },
  }),
  listActivities: (place) => ({ as: "reader", path: live(place) }),
  getActivity: (place) => ({
    as: "reader",
    path: { ...live(place), activity: place.id("activity") },
  }),
  updateActivity: (place) => ({
    as: "coordinator",
    path: { ...live(place), activity: place.id("activity") },
    body: { participants: 8, partner: place.id("city") },
    ifMatch: 1,
  }),
  recordStatement: (place) => ({
    as: "coordinator",
    path: live(place),
    body: { id: "new-one", subject: "people-accompanied", to: "2026-03-10", people: 12, source: "Relevé" },
  }),
  listStatements: (place) => ({ as: "reader", path: live(place) }),
  getReview: (place) => ({ as: "reader", path: live(place), query: { asOf: "2026-03-15" } }),
};
