import assert from "node:assert/strict";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import { fill } from "../harness/fill.ts";
import type { Journey } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory, READER } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const QUARTIER = "/espace/e2e-planner/quartiers/les-pins";
const CALENDAR = `${QUARTIER}/calendrier`;

/** A coordinator counts dates back from a wished day, sees what would not hold, adjusts and keeps them. */
export const journey: Journey = {
  name: "A coordinator plans backwards",
  run: async (stage) => {
    const { open, test } = stage;
    const ask = await ownTerritory(stage, "e2e-planner", "Les Pins");
    await ask("POST", "/quartiers", { id: "les-pins", name: "Les Pins" });
    await stage.drain();
    const today = new Date().toISOString().slice(0, 10);

    await test("before a campaign, the calendar says how to begin", async () => {
      const screen = await open({ width: 390, account: COORDINATOR });
      await screen.go(CALENDAR);
      await screen.check();
      await screen.page.getByRole("link", { name: "Commencer la campagne" }).click();
      await screen.press("Commencer la campagne");
    });

    await test("a wished vote week, without script: dates proposed, adjusted against the law, kept", async () => {
      const screen = await open({ script: false, account: COORDINATOR });
      const { page } = screen;
      await screen.go(`${CALENDAR}/proposer`);
      await screen.press("Calculer les dates");
      assert.ok(await page.getByRole("link", { name: "Écrivez la date visée." }).isVisible());
      await fill(screen, { aim: "vote", launchOn: addDays(today, 120) });
      await screen.press("Calculer les dates");
      assert.equal(await screen.heading(), "Relire et ajuster les dates");
      assert.ok(await page.getByText("Ces dates respectent les délais.").isVisible());
      await fill(screen, { notification: addDays(today, 20), "public-meeting": addDays(today, 18) });
      await screen.press("Vérifier sans enregistrer");
      assert.ok(await page.getByText(/la loi le veut au plus tard le/).isVisible());
      await page.locator('[name="vote-end.year"]').fill("2020");
      await screen.press("Enregistrer le calendrier");
      assert.ok(await page.getByRole("link", { name: /précède le premier/ }).isVisible());
      await page.locator('[name="vote-end.year"]').fill(addDays(today, 120).slice(0, 4));
      await screen.press("Enregistrer le calendrier");
      assert.ok(await page.getByText("Le calendrier est enregistré.").isVisible());
      assert.ok(await page.getByText("À revoir", { exact: true }).first().isVisible());
    });

    for (const width of WIDTHS)
      await test(`wish, too near a date, kept calendar and workspace are clean at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        await screen.go(`${CALENDAR}/proposer`);
        await screen.check();
        await fill(screen, { launchOn: addDays(today, 7) });
        await screen.press("Calculer les dates");
        await screen.check();
        assert.ok(await screen.page.getByText(/Premier lancement possible/).isVisible());
        await screen.page.getByRole("link", { name: "Proposer des dates pour ce jour" }).click();
        await screen.press("Enregistrer le calendrier");
        await screen.check();
        await screen.go(QUARTIER);
        await screen.check();
      });

    await test("two people who plan at once choose between both dates", async () => {
      const [one, other] = [await open({ account: COORDINATOR }), await open({ account: COORDINATOR })];
      for (const screen of [one, other]) await screen.go(`${CALENDAR}/dates`);
      await fill(one, { "second-launch": addDays(today, 400) });
      await one.press("Enregistrer le calendrier");
      await fill(other, { "second-launch": addDays(today, 401) });
      await other.press("Enregistrer le calendrier");
      assert.equal(await other.heading(), "Quelqu’un a modifié la même chose");
      await other.check();
      await other.press("Enregistrer ces choix");
      assert.ok(await other.page.getByText("Le calendrier est enregistré.").isVisible());
    });

    await test("residents see the kept dates, to be confirmed; a reader sees the calendar and changes nothing", async () => {
      const reader = await open({ account: READER });
      await reader.go("/e2e-planner/quartiers/les-pins/agenda");
      assert.ok(await reader.page.getByText("À confirmer").first().isVisible());
      await reader.go(CALENDAR);
      assert.equal(await reader.page.getByRole("link", { name: "Changer des dates" }).count(), 0);
      assert.equal(await reader.go(`${CALENDAR}/dates`), 403);
    });
  },
};
