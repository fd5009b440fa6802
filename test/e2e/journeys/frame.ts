import assert from "node:assert/strict";
import type { Journey } from "../harness/journey.ts";
import { WIDTHS } from "../harness/screen-options.ts";

/** What every page has around it, for anyone. */
export const journey: Journey = {
  name: "Anyone, on the frame of the site",
  run: async ({ open, test }) => {
    for (const width of WIDTHS)
      for (const prefix of ["", "/ar"])
        await test(`home and the missing page are clean at ${width} px${prefix}`, async () => {
          const screen = await open({ width });
          assert.equal(await screen.go(prefix === "" ? "/" : prefix), 200);
          await screen.check();
          assert.equal(await screen.go(`${prefix}/nowhere`), 404);
          await screen.check();
        });

    await test("the Tab key reaches the content, with the focus always seen", async () => {
      const screen = await open({ width: 390 });
      await screen.go("/");
      await screen.tabTo("Aller au contenu");
      await screen.page.keyboard.press("Enter");
      await screen.tabTo("Brest métropole");
      await screen.page.keyboard.press("Enter");
      await screen.page.waitForURL("**/brest-metropole");
    });

    await test("the languages lead to the same page, in their direction", async () => {
      const screen = await open({ script: false });
      await screen.go("/port-lann/quartiers/le-phare");
      await screen.page.getByRole("link", { name: "العربية" }).click();
      assert.equal(new URL(screen.page.url()).pathname, "/ar/port-lann/quartiers/le-phare");
      assert.equal(await screen.page.locator("html").getAttribute("dir"), "rtl");
    });
  },
};
