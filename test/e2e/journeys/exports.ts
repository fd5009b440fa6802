import assert from "node:assert/strict";
import type { Journey } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const DATA = "/espace/e2e-exports/reglages/donnees";

/** Long work: it is begun, left, found again, and gives its file. */
export const journey: Journey = {
  name: "A territory exports its data",
  run: async (stage) => {
    const { open, test } = stage;
    await ownTerritory(stage, "e2e-exports", "Villeneuve");

    for (const width of WIDTHS)
      await test(`is begun, followed to its end and downloaded at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        const { page } = screen;
        await screen.go(`${DATA}/export?id=none`);
        await screen.check();
        await screen.go(DATA);
        await screen.check();
        await screen.press("Préparer l’export");
        await screen.check();
        await page.getByRole("heading", { name: "L’export est prêt" }).waitFor();
        await screen.check();
        const arriving = page.waitForEvent("download");
        await page
          .getByRole("button", { name: "Télécharger" })
          .or(page.getByRole("link", { name: "Télécharger" }))
          .click();
        const download = await arriving;
        assert.match(download.suggestedFilename(), /^e2e-exports-\d{4}-\d\d-\d\d\.zip$/);
      });

    await test("goes on while nobody looks, and is found again without script", async () => {
      const screen = await open({ script: false, account: COORDINATOR });
      const { page } = screen;
      await screen.go(DATA);
      await screen.press("Préparer l’export");
      await screen.go("/espace/e2e-exports");
      await stage.drain();
      await screen.go(DATA);
      await screen.check();
      assert.ok((await page.getByText("Prêt", { exact: true }).count()) >= 2);
      await page
        .getByRole("link", { name: /Voir l’export/ })
        .first()
        .click();
      await screen.check();
    });

    await test("keeps its archives to those who coordinate", async () => {
      const screen = await open({ account: "farid-lecture" });
      for (const path of ["", "/export", "/export/avancement.json", "/export/archive.zip"])
        assert.equal(await screen.go(DATA + path), 403, path);
    });
  },
};
