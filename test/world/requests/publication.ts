import type { Requests } from "./request.ts";

export const publicationRequests: Requests = {
  publishQuartier: (place) => ({ as: "coordinator", path: { quartier: place.id("blank") }, body: {} }),
  unpublishQuartier: (place) => ({ as: "coordinator", path: { quartier: place.id("live") } }),
  publishReview: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("live") },
    body: { asOf: "2026-03-15", comment: "Un bon début." },
  }),
  withdrawReview: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("live"), asOf: "2026-03-02" },
  }),
  updateLegal: () => ({
    as: "coordinator",
    body: { directorOfPublication: "La maire", contact: { name: "Ville", phone: "02 61 91 00 00" } },
  }),
  setLogo: () => ({
    as: "coordinator",
    body: { alt: "Ville", image: { format: "svg", source: "<svg><path d='M0 0h9v9z'/></svg>" } },
  }),
  removeLogo: () => ({ as: "coordinator" }),
};
