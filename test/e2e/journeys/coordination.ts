import assert from "node:assert/strict";
import type { Journey } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const SPACE = "/espace/e2e-coordination";
const QUARTIER = `${SPACE}/quartiers/les-mimosas`;

const PAGES = [
  "/quartiers",
  "/quartiers/nouveau",
  "/conventions",
  "/conventions/nouvelle",
  "/budgets",
  "/budgets/nouveau",
  "/reglages",
  "/reglages/equipe",
  "/reglages/equipe/inviter",
  "/reglages/cles",
  "/reglages/cles/nouvelle",
  "/reglages/journal",
  "/reglages/donnees",
  "/reglages/horloge",
] as const;

const QUARTIER_PAGES = [
  "",
  "/modifier",
  "/franchir",
  "/deroger/information-period",
  "/reunions",
  "/reunions/nouvelle",
  "/information",
  "/information/nouvelle",
  "/notification",
  "/registre",
  "/registre/importer",
  "/vote",
  "/vote/preparer",
  "/lancements",
  "/lancements/nouveau",
  "/accompagnement",
  "/activites",
  "/activites/nouvelle",
  "/contrats",
  "/contrats/nouveau",
  "/abonnes",
  "/ordinateurs",
  "/ordinateurs/nouveau",
  "/bilan",
] as const;

/** A coordinator opens a quartier, meets its first gate, and finds every page clean. */
export const journey: Journey = {
  name: "A coordinator drives a quartier",
  run: async (stage) => {
    const { open, test } = stage;
    await ownTerritory(stage, "e2e-coordination", "Villeclaire");

    await test("adds a quartier, starts its campaign, and is told what the gate still asks and of whom", async () => {
      const screen = await open({ width: 390, account: COORDINATOR });
      const { page } = screen;
      await screen.go(`${SPACE}/quartiers/nouveau`);
      await page.getByLabel("Nom du quartier").fill("Les Mimosas");
      await page.getByLabel("Adresse de sa page (facultatif)").fill("les-mimosas");
      await screen.press("Enregistrer le quartier");
      assert.equal(await screen.heading(), "Les Mimosas");
      await page.getByRole("link", { name: "Commencer la campagne" }).click();
      await screen.press("Commencer la campagne");
      assert.ok(await page.getByText("La campagne est commencée.").isVisible());
      await page.getByRole("link", { name: "Passer à l’étape Information" }).click();
      assert.equal(await page.getByText("Manque", { exact: true }).count(), 4);
      await screen.check();
    });

    await test("waives a rule of the scheme with a reason that stays visible; the law can't be", async () => {
      const screen = await open({ account: COORDINATOR });
      const { page } = screen;
      await screen.go(`${QUARTIER}/franchir`);
      await page
        .getByRole("link", { name: /Déroger, avec un motif/ })
        .first()
        .click();
      await screen.press("Enregistrer la dérogation");
      assert.ok(await page.getByRole("link", { name: /Écrivez le motif/ }).isVisible());
      await page.getByLabel("Motif").fill("La convention est signée, elle prend effet le mois prochain.");
      await page.getByLabel("Qui l’a décidé").fill("Direction de la cohésion sociale");
      await screen.press("Enregistrer la dérogation");
      await screen.go(`${QUARTIER}/franchir`);
      assert.ok(
        await page.getByText("La convention est signée, elle prend effet le mois prochain.").isVisible(),
      );
    });

    for (const width of WIDTHS)
      await test(`conventions, budgets and settings are clean at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        for (const path of PAGES.map((one) => SPACE + one)) {
          assert.equal(await screen.go(path), 200, path);
          await screen.check();
        }
      });

    for (const width of WIDTHS)
      await test(`every page of a quartier that has nothing yet is clean at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        for (const path of QUARTIER_PAGES) {
          assert.equal(await screen.go(QUARTIER + path), 200, path);
          await screen.check();
        }
      });
  },
};
