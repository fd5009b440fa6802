import type { Requests } from "./request.ts";

export const budgetsRequests: Requests = {
  createBudget: () => ({
    as: "coordinator",
    body: { year: 2027, total: { cents: 100 }, purpose: "Accompagnement" },
  }),
  listBudgets: () => ({ as: "reader" }),
  getBudget: () => ({ as: "reader", path: { year: "2026" } }),
  updateBudget: () => ({
    as: "coordinator",
    path: { year: "2026" },
    body: { total: { cents: 1_200_000 } },
    ifMatch: 2,
  }),
  createGrant: (place) => ({
    as: "coordinator",
    path: { year: "2026" },
    body: {
      id: "new-one",
      partner: place.id("recycler"),
      amount: { cents: 100 },
      quartiers: [place.id("live")],
      grantedOn: "2026-03-01",
    },
  }),
  createSpending: (place) => ({
    as: "coordinator",
    path: { year: "2026", grant: place.id("grant") },
    body: {
      id: "new-one",
      amount: { cents: 100 },
      on: "2026-03-10",
      label: "Atelier",
      quartier: place.id("live"),
    },
  }),
  listSpendings: () => ({ as: "reader", path: { year: "2025" } }),
};
