import { open, type Route } from "../route.ts";

const quartier = (path: string, load: Parameters<typeof open>[1]): Route =>
  open(`/quartiers/:quartier${path}`, load);

/** Pages for residents, that anyone may read. */
export const residentRoutes: readonly Route[] = [
  open("", () => import("../../pages/resident/city.tsx")),
  open("/logo/:version", () => import("../../pages/resident/logo.ts")),
  open("/accessibilite", () => import("../../pages/legal/accessibility.tsx")),
  open("/mentions-legales", () => import("../../pages/legal/notice.tsx")),
  open("/donnees-personnelles", () => import("../../pages/legal/personal-data.tsx")),
  open("/contact", () => import("../../pages/legal/contact.tsx")),
  open("/plan-du-site", () => import("../../pages/legal/site-map.tsx")),
  quartier("", () => import("../../pages/resident/quartier.tsx")),
  quartier("/agenda", () => import("../../pages/resident/agenda.tsx")),
  quartier("/agenda.ics", async () => ({
    page: (await import("../../pages/resident/calendar-file.ts")).feed,
  })),
  quartier("/agenda/:entry", () => import("../../pages/resident/event.tsx")),
  quartier("/agenda/:entry/date.ics", async () => ({
    page: (await import("../../pages/resident/calendar-file.ts")).one,
  })),
  quartier("/questions", () => import("../../pages/resident/questions.tsx")),
  quartier("/questions/poser", () => import("../../pages/resident/ask-question.tsx")),
  quartier("/questions/merci", () => import("../../pages/resident/question-sent.tsx")),
  quartier("/aide", () => import("../../pages/resident/help.tsx")),
  quartier("/aide/demande", () => import("../../pages/resident/request-help.tsx")),
  quartier("/aide/merci", () => import("../../pages/resident/help-sent.tsx")),
  quartier("/documents", () => import("../../pages/resident/documents.tsx")),
  quartier("/documents/:document", () => import("../../pages/resident/document.tsx")),
  quartier("/resultats", () => import("../../pages/resident/results.tsx")),
  quartier("/resultats/:asOf", () => import("../../pages/resident/review.tsx")),
];
