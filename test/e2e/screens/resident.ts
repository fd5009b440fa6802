import type { ScreenshotSet } from "../harness/screenshot.ts";

const BOTH = [390, 1280] as const;
const PHARE = "/port-lann/quartiers/le-phare";
const KEREDERN = "/brest-metropole/quartiers/keredern";

/** What residents see, full and empty. */
export const screens: ScreenshotSet = {
  list: [
    { name: "r1-home", path: "/", widths: BOTH },
    { name: "r1-search-nothing", path: "/?q=Atlantide" },
    { name: "r2-city", path: "/brest-metropole", widths: BOTH },
    { name: "r3-quartier", path: PHARE, widths: BOTH },
    { name: "r3-quartier-ar", path: `/ar${PHARE}`, widths: BOTH },
    { name: "r3-quartier-brest", path: KEREDERN },
    { name: "r4-questions", path: `${PHARE}/questions` },
    { name: "r4-question-form", path: `${PHARE}/questions/poser`, widths: [390] },
    { name: "r5-agenda", path: `${PHARE}/agenda`, widths: BOTH },
    { name: "r6-help", path: `${PHARE}/aide`, widths: [390] },
    {
      name: "r6-help-refused",
      path: `${PHARE}/aide/demande`,
      widths: [390],
      act: (screen) => screen.press("Envoyer ma demande"),
    },
    { name: "r7-documents", path: `${PHARE}/documents` },
    { name: "r8-results", path: `${PHARE}/resultats` },
    { name: "r8-results-unknown", path: `${KEREDERN}/resultats` },
    { name: "r8-review", path: `${KEREDERN}/resultats/2012-10-21`, widths: BOTH },
    {
      name: "r5-event",
      path: `${PHARE}/agenda`,
      widths: [390],
      act: (screen) => screen.page.locator(".ipt-events a").first().click(),
    },
    { name: "r9-accessibility", path: "/port-lann/accessibilite" },
    { name: "r9-notice", path: "/brest-metropole/mentions-legales" },
    { name: "status", path: "/etat" },
    { name: "not-found", path: "/nowhere", status: 404 },
  ],
};
