import assert from "node:assert/strict";
import { DEMO_NEWCOMER, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import type { Journey } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const OPERATOR = DEMO_OPERATOR.sub;
const PAGES = [
  "/exploitation",
  "/exploitation?etat=pending",
  "/exploitation?q=zzz",
  "/exploitation/nouveau",
  "/exploitation/territoires/brest-metropole",
  "/exploitation/territoires/brest-metropole/suspendre",
  "/exploitation/territoires/brest-metropole/effacer",
  "/exploitation/sante",
  "/exploitation/modeles",
  "/exploitation/limites",
] as const;

/** Those who run the platform: requests, the life of a territory, health, templates and limits. */
export const journey: Journey = {
  name: "The operator runs the platform",
  run: async (stage) => {
    const { open, test, drain } = stage;

    for (const width of WIDTHS)
      await test(`every page is clean at ${width} px`, async () => {
        const screen = await open({ width, account: OPERATOR });
        for (const path of PAGES) {
          assert.equal(await screen.go(path), 200, path);
          await screen.check();
        }
      });

    await test("nobody else enters", async () => {
      const screen = await open({ account: COORDINATOR });
      assert.equal(await screen.go("/exploitation"), 403);
      await screen.check();
    });

    await test("a request is read where it is listed, and refused with a reason that its city reads", async () => {
      const city = await open({ account: DEMO_NEWCOMER.sub });
      await city.go("/commencer/demande?commune=35238");
      await city.press("Envoyer la demande");
      await drain();
      const screen = await open({ account: OPERATOR, width: 390 });
      const { page } = screen;
      await screen.go("/espace");
      await page.getByRole("link", { name: "Exploiter le service" }).click();
      await page.getByRole("link", { name: "Lire les demandes" }).click();
      await page.getByRole("link", { name: "Rennes", exact: true }).click();
      await screen.check();
      await page.getByRole("link", { name: "Refuser la demande" }).click();
      await screen.press("Refuser la demande");
      await screen.check();
      await page.getByLabel("Motif du refus").fill("Rennes Métropole participe déjà.");
      await screen.press("Refuser la demande");
      assert.ok(await page.getByText("La demande est refusée").isVisible());
      await screen.check();
      await city.page.reload();
      assert.ok(await city.page.getByText("Rennes Métropole participe déjà.").isVisible());
    });

    await test("a territory is opened, suspended, resumed and erased with its certificate, without script", async () => {
      const screen = await open({ account: OPERATOR, script: false });
      const { page } = screen;
      await screen.go("/exploitation/nouveau");
      await page.getByLabel("Un bac à sable").check();
      await page.getByLabel("Nom affiché").fill("Territoire éphémère");
      await page.getByLabel("Adresse de ses pages").fill("ephemere");
      await page.getByLabel("Nom de la personne").fill("Anne Le Goff");
      await page.getByLabel("Son adresse électronique").fill(`${COORDINATOR}@demo.example`);
      await screen.press("Ouvrir le territoire");
      await page.getByText("Le territoire est ouvert.").waitFor();
      await page.getByRole("link", { name: "Suspendre" }).click();
      await page.getByLabel("Motif").fill("Essai terminé.");
      await screen.press("Suspendre");
      await page.getByText("Le territoire est suspendu.").waitFor();

      const member = await open({ account: COORDINATOR });
      await member.go("/espace/ephemere/partenaires");
      assert.ok(await member.page.getByText("Ce territoire est suspendu").isVisible());
      await member.check();
      await member.page.getByRole("link", { name: "En savoir plus" }).click();
      assert.ok(await member.page.getByText("Essai terminé.").isVisible());
      await member.check();

      await page.getByRole("link", { name: "Rétablir" }).click();
      await screen.press("Rétablir");
      await page.getByRole("link", { name: "Suspendre" }).click();
      await screen.press("Suspendre");
      await page.getByRole("link", { name: "Effacer" }).click();
      await page.getByLabel("Le territoire a reçu l’export").check();
      await screen.press("Continuer");
      await page.getByLabel("Recopiez l’adresse").fill("ephemere");
      await screen.press("Effacer définitivement");
      await page.getByText("Le territoire est effacé. Gardez le certificat.").waitFor();
      assert.ok(await page.getByRole("heading", { name: "Certificat d’effacement" }).isVisible());
      await screen.check();
    });

    await test("a territory's space opens to the operator with its consent only", async () => {
      await ownTerritory(stage, "e2e-support", "Villeneuve");
      const operator = await open({ account: OPERATOR, width: 390 });
      const city = await open({ account: COORDINATOR, width: 390 });
      assert.equal(await operator.go("/espace/e2e-support/partenaires"), 403);
      await operator.check();
      await city.go("/espace/e2e-support/reglages");
      await city.page.getByRole("link", { name: "Accès du support" }).click();
      await city.check();
      await city.press("Ouvrir l’espace au support");
      await city.check();
      await city.page.getByLabel("Pourquoi").fill("Aide pour le registre");
      await city.page.getByLabel("Pour combien de jours").fill("1");
      await city.press("Ouvrir l’espace au support");
      await city.check();
      await operator.go("/exploitation/territoires/e2e-support");
      await operator.check();
      await operator.page.getByRole("link", { name: "Ouvrir son espace" }).click();
      await operator.check();
      await city.page.getByRole("link", { name: "Fermer l’accès maintenant" }).click();
      await city.check();
      await city.press("Fermer l’accès maintenant");
      await city.check();
      assert.equal(await operator.go("/espace/e2e-support"), 403);
    });

    await test("the certificate is clean on a phone", async () => {
      const screen = await open({ account: OPERATOR, width: 390 });
      await screen.go("/exploitation/territoires/ephemere");
      await screen.check();
    });
  },
};
