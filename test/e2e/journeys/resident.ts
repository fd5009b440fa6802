import assert from "node:assert/strict";
import type { Journey } from "../harness/journey.ts";

const CITY = "/port-lann";
const PHARE = `${CITY}/quartiers/le-phare`;

/** Every screen of a quartier, with something on it. */
const SCREENS = [
  CITY,
  PHARE,
  `${PHARE}/agenda`,
  `${PHARE}/questions`,
  `${PHARE}/questions/poser`,
  `${PHARE}/questions/merci`,
  `${PHARE}/aide`,
  `${PHARE}/aide/demande`,
  `${PHARE}/aide/merci`,
  `${PHARE}/documents`,
  `${PHARE}/resultats`,
];

/** Screens in French and English only, or the same for every city. */
const OTHERS = [
  `${CITY}/accessibilite`,
  `${CITY}/mentions-legales`,
  `${CITY}/donnees-personnelles`,
  `${CITY}/contact`,
  `${CITY}/plan-du-site`,
  "/accessibilite",
  "/mentions-legales",
  "/donnees-personnelles",
  "/contact",
  "/etat",
  "/?q=phare",
  "/?q=atlantide",
];

/** R1 to R9: what a resident reads and sends. */
export const journey: Journey = {
  name: "A resident, from the search of their quartier to its bilan",
  run: async (stage) => {
    const { open, test } = stage;

    // Every page is checked in both at both widths elsewhere: here with all that a quartier may show.
    for (const [width, prefix] of [
      [1280, ""],
      [390, "/ar"],
    ] as const) {
      const screen = await open({ width });
      for (const path of SCREENS)
        await test(`${prefix}${path} is clean at ${width} px`, async () => {
          assert.equal(await screen.go(prefix + path), 200);
          const direction = await screen.page.locator("html").getAttribute("dir");
          assert.equal(direction, prefix === "/ar" ? "rtl" : "ltr");
          await screen.check();
        });
    }

    const phone = await open({ width: 390 });
    for (const path of OTHERS)
      await test(`${path} is clean on a phone`, async () => {
        assert.equal(await phone.go(path), 200);
        await phone.check();
      });

    await test("finds the quartier by its name, without script", async () => {
      const screen = await open({ width: 390, script: false });
      await screen.go("/");
      await screen.page.getByLabel("Chercher mon quartier").fill("phare");
      await screen.press("Chercher");
      await screen.page.getByRole("link", { name: "Le Phare" }).click();
      assert.match(await screen.heading(), /Le Phare/);
    });

    await test("asks for help without script: errors in words, then a confirmation", async () => {
      const screen = await open({ width: 390, script: false });
      const { page } = screen;
      await screen.go(PHARE);
      await page.getByRole("link", { name: "Demander de l’aide" }).first().click();
      await page.getByRole("link", { name: "Demander à être rappelé" }).click();
      await screen.press("Envoyer ma demande");
      await page.getByRole("link", { name: "Choisissez ce dont vous avez besoin." }).waitFor();
      await page.getByLabel("Apprendre à m’en servir").check();
      await page.getByLabel("Comment vous appeler ?").fill("Rose");
      await page.getByLabel("Votre téléphone").fill("06 12 34 56 78");
      await screen.press("Envoyer ma demande");
      assert.equal(await screen.heading(), "Votre demande est arrivée");
    });

    await test("asks a question in Arabic, right to left", async () => {
      const screen = await open({ width: 390 });
      const { page } = screen;
      await screen.go(`/ar${PHARE}/questions/poser`);
      await screen.press("إرسال سؤالي");
      await screen.check();
      await page.getByLabel("التصويت", { exact: true }).check();
      await page.getByLabel("سؤالك").fill("متى التصويت؟");
      await screen.press("إرسال سؤالي");
      assert.equal(await screen.heading(), "وصل سؤالك");
    });

    await test("reaches the action of the quartier's page by keyboard alone", async () => {
      const screen = await open({ width: 1280 });
      await screen.go(PHARE);
      await screen.tabTo("Demander de l’aide");
      await screen.page.keyboard.press("Enter");
      await screen.page.waitForURL("**/aide");
    });

    await test("a date, a document and a bilan are clean on a phone", async () => {
      const screen = await open({ width: 390 });
      for (const [list, within] of [
        ["/agenda", ".ipt-events a"],
        ["/documents", "main .govuk-list a"],
        ["/resultats", "main .govuk-list a"],
      ] as const) {
        await screen.go(PHARE + list);
        await screen.page.locator(within).first().click();
        await screen.page.waitForLoadState();
        await screen.check();
      }
    });

    await test("the quartier's page prints on A4 without what only a screen needs", async () => {
      const screen = await open();
      await screen.go(PHARE);
      await screen.page.emulateMedia({ media: "print" });
      for (const hidden of [".ipt-header", ".govuk-service-navigation", ".govuk-breadcrumbs"])
        assert.equal(await screen.page.locator(hidden).isVisible(), false, hidden);
      assert.ok(await screen.page.locator(".ipt-print-origin").isVisible());
      const pdf = await screen.page.pdf({ preferCSSPageSize: true });
      assert.match(pdf.toString("latin1"), /\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    });

    await test("the calendar and security.txt are served as such", async () => {
      const feed = await fetch(`${stage.url}${PHARE}/agenda.ics`);
      assert.equal(feed.headers.get("content-type"), "text/calendar; charset=utf-8");
      assert.match(await feed.text(), /^BEGIN:VCALENDAR\r\n/);
      const security = await fetch(`${stage.url}/.well-known/security.txt`);
      assert.match(await security.text(), /^Contact: mailto:/);
    });
  },
};
