import assert from "node:assert/strict";
import type { Journey } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory, READER } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const LIST = "/espace/e2e-partners/partenaires";

/** The partners of a territory: the form that every other form follows. */
export const journey: Journey = {
  name: "A coordinator adds and edits partners",
  run: async (stage) => {
    const { open, test } = stage;
    await ownTerritory(stage, "e2e-partners", "Villeneuve");

    await test("a visitor who opens the space signs in and arrives where they were going", async () => {
      const screen = await open();
      await screen.go(LIST);
      await screen.page.locator(`button[value="${COORDINATOR}"]`).click();
      await screen.page.waitForURL(`**${LIST}`);
      assert.equal(await screen.heading(), "Partenaires");
    });

    for (const width of WIDTHS)
      await test(`empty list, form, errors and full list are clean at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        const { page } = screen;
        await screen.go(LIST);
        await screen.check();
        await page.getByRole("link", { name: "Ajouter un partenaire" }).click();
        await screen.check();
        await screen.press("Enregistrer le partenaire");
        await screen.check();
        assert.equal(
          await page.evaluate(() => document.activeElement?.className),
          "govuk-error-summary",
          "the focus is on what was refused",
        );
        await page.getByRole("link", { name: "Écrivez le nom du partenaire." }).click();
        await page.keyboard.type(`Habitat de Villeneuve ${width}`);
        await page.getByLabel("Bailleur").check();
        await screen.press("Enregistrer le partenaire");
        assert.ok(await page.getByText("Le partenaire est ajouté.").isVisible());
        await screen.check();
      });

    await test("works by keyboard alone, without script", async () => {
      const screen = await open({ script: false, account: COORDINATOR });
      await screen.go(`${LIST}/nouveau`);
      await screen.page.getByLabel("Nom", { exact: true }).focus();
      await screen.page.keyboard.type("Centre social");
      await screen.page.keyboard.press("Tab");
      await screen.page.keyboard.press("Space");
      await screen.page.keyboard.press("Enter");
      await screen.page.getByText("Le partenaire est ajouté.").waitFor();
    });

    await test("two people who edit the same partner choose, and nothing is lost", async () => {
      const [one, other] = [await open({ account: COORDINATOR }), await open({ account: COORDINATOR })];
      for (const screen of [one, other]) {
        await screen.go(LIST);
        await screen.page.getByRole("link", { name: /Modifier Centre social/ }).click();
      }
      await one.page.getByLabel("Nom", { exact: true }).fill("Centre social du Nord");
      await one.press("Enregistrer le partenaire");
      await other.page.getByLabel("Nom", { exact: true }).fill("Centre social du Sud");
      await other.press("Enregistrer le partenaire");
      assert.equal(await other.heading(), "Quelqu’un a modifié la même chose");
      await other.check();
      await other.page.getByLabel(/Centre social du Nord/).check();
      await other.press("Enregistrer ces choix");
      assert.ok(await other.page.getByText("Centre social du Nord").first().isVisible());
    });

    await test("someone who may only read is offered no change, and refused it", async () => {
      const screen = await open({ account: READER });
      await screen.go(LIST);
      assert.equal(await screen.page.getByRole("link", { name: "Ajouter un partenaire" }).count(), 0);
      assert.equal(await screen.go(`${LIST}/nouveau`), 403);
      await screen.check();
    });
  },
};
