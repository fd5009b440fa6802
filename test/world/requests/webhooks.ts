import type { Place } from "../place.ts";
import type { Requests } from "./request.ts";

const webhook = (place: Place) => ({ webhook: place.made("webhook") });
const delivery = (place: Place) => ({ ...webhook(place), delivery: place.made("delivery") });

export const webhooksRequests: Requests = {
  createWebhook: (place) => ({
    as: "coordinator",
    body: {
      name: "Suivi du fournisseur",
      url: "https://logiciel.example.org/ipt",
      types: ["activity.recorded", "campaign.advanced"],
      quartiers: [place.id("live")],
      convention: place.id("service"),
      partner: place.id("provider"),
    },
  }),
  listWebhooks: () => ({ as: "provider" }),
  getWebhook: (place) => ({ as: "provider", path: webhook(place) }),
  updateWebhook: (place) => ({
    as: "coordinator",
    path: webhook(place),
    body: {
      name: "Autre nom",
      quartiers: [place.id("live")],
      convention: place.id("service"),
      enabled: true,
    },
    ifMatch: 1,
  }),
  removeWebhook: (place) => ({ as: "provider", path: webhook(place) }),
  rotateWebhookSecret: (place) => ({ as: "provider", path: webhook(place), body: { overlapHours: 12 } }),
  pingWebhook: (place) => ({ as: "provider", path: webhook(place) }),
  listDeliveries: (place) => ({ as: "provider", path: webhook(place) }),
  getDelivery: (place) => ({ as: "provider", path: delivery(place) }),
  replayDelivery: (place) => ({ as: "provider", path: delivery(place) }),
  replaySince: (place) => ({
    as: "provider",
    path: webhook(place),
    body: { since: "2026-03-01T00:00:00.000Z", which: "all" },
  }),
};
