import { addDays } from "@ipt/domain/values/civil-date.ts";
import { fill } from "../harness/fill.ts";
import { COORDINATOR } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const QUARTIER = "/espace/port-lann/quartiers/le-phare";
const KERGWENN = "/espace/port-lann/quartiers/kergwenn";
const BOTH = { account: COORDINATOR, widths: WIDTHS } as const;

const inDays = (days: number): string => addDays(new Date().toISOString().slice(0, 10), days);

export const screens: ScreenshotSet = {
  prepare: async ({ open }) => {
    const visitor = await open({ script: false });
    for (const question of ["Dois-je changer de box ?", "Mon abonnement actuel s’arrête-t-il ?"]) {
      await visitor.go("/port-lann/quartiers/le-phare/questions/poser");
      await fill(visitor, { question, topic: "equipment" });
      await visitor.press("Envoyer ma question");
    }
    for (const [name, kind] of [
      ["Rose", "workshop"],
      ["M. Le Bras", "installation"],
    ] as const) {
      await visitor.go("/port-lann/quartiers/le-phare/aide/demande");
      await fill(visitor, { kind, name, phone: "06 12 34 56 78" });
      await visitor.press("Envoyer ma demande");
    }
  },
  list: [
    { name: "c6-wish", path: `${KERGWENN}/calendrier/proposer`, ...BOTH },
    {
      name: "c6-dates-too-near",
      path: `${KERGWENN}/calendrier/proposer`,
      ...BOTH,
      act: async (screen) => {
        await fill(screen, { launchOn: inDays(30) });
        await screen.press("Calculer les dates");
      },
    },
    {
      name: "c6-calendar",
      path: `${KERGWENN}/calendrier/proposer`,
      ...BOTH,
      act: async (screen) => {
        await fill(screen, { aim: "vote", launchOn: inDays(120) });
        await screen.press("Calculer les dates");
        await screen.press("Enregistrer le calendrier");
      },
    },
    { name: "c10-content", path: `${QUARTIER}/contenus`, ...BOTH },
    {
      name: "c10-document-preview",
      path: `${QUARTIER}/contenus/documents/nouveau?modele=courrier`,
      ...BOTH,
      act: (screen) => screen.press("Voir l’aperçu"),
    },
    { name: "c10-event", path: `${QUARTIER}/contenus/rendez-vous/nouveau`, ...BOTH },
    { name: "c10-contact", path: `${QUARTIER}/contenus/contacts/nouveau`, ...BOTH },
    { name: "c10-questions", path: `${QUARTIER}/questions`, ...BOTH },
    {
      name: "c10-answer",
      path: `${QUARTIER}/questions`,
      ...BOTH,
      act: async ({ page }) => {
        await page
          .getByRole("link", { name: /^Répondre/ })
          .first()
          .click();
        await page.waitForLoadState();
      },
    },
    { name: "c14-all-requests", path: "/espace/port-lann/demandes", ...BOTH },
    { name: "c14-requests", path: `${QUARTIER}/demandes`, ...BOTH },
    {
      name: "c14-request",
      path: `${QUARTIER}/demandes`,
      ...BOTH,
      act: async ({ page }) => {
        await page
          .getByRole("link", { name: /^Traiter/ })
          .first()
          .click();
        await page.waitForLoadState();
      },
    },
  ],
};
