import assert from "node:assert/strict";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import { DEMO_NEWCOMER, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import { fill, type Typed } from "../harness/fill.ts";
import type { Journey, Stage } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory } from "../harness/own-territory.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const SPACE = "/espace/quimper";
const MOST_FORMS = 25;
const today = new Date().toISOString().slice(0, 10);
const yesterday = addDays(today, -1);

type Step = {
  /** Title of the step on the list of what is to be set up. */
  readonly title: string;
  /** Its forms in a row: what is typed, and the button's words. */
  readonly forms: readonly (readonly [typed: Typed | ((screen: Screen) => Promise<void>), button: string])[];
};

/** Ticks every partner offered: those just added. */
const everyParty =
  (typed: Typed) =>
  async (screen: Screen): Promise<void> => {
    for (const box of await screen.page.locator('[name="parties"]').all()) await box.check();
    await fill(screen, typed);
  };

const PARTNER = "Enregistrer le partenaire";

const STEPS: readonly Step[] = [
  { title: "Couleur et logo", forms: [[{ brand: "#7a1f3d" }, "Enregistrer l’identité"]] },
  {
    title: "Mentions légales",
    forms: [
      [
        { "publisher.name": "Ville de Quimper", "contact.name": "Accueil" },
        "Enregistrer les mentions légales",
      ],
    ],
  },
  {
    title: "Équipe",
    forms: [
      [
        { email: "collegue@quimper.example", name: "Yann Collègue", roles: ["coordinator"] },
        "Envoyer l’invitation",
      ],
    ],
  },
  { title: "Collectivité", forms: [[{ name: "Ville de Quimper" }, PARTNER]] },
  { title: "Bailleur", forms: [[{ name: "Habitat de Cornouaille" }, PARTNER]] },
  { title: "Fournisseur d’accès à internet", forms: [[{ name: "Fibre du Sud" }, PARTNER]] },
  {
    title: "Convention de service",
    forms: [
      [
        everyParty({
          from: yesterday,
          to: addDays(today, 1500),
          "offer.name": "Accès pour tous",
          "offer.downstreamMbps": "30",
          "prices.0.perDwellingPerMonth": "1,24",
        }),
        "Enregistrer la convention",
      ],
    ],
  },
  {
    title: "Convention de partenariat",
    forms: [[everyParty({ from: yesterday }), "Enregistrer la convention"]],
  },
  {
    title: "Budget de l’année",
    forms: [[{ total: "20 000", purpose: "Accompagner les habitants" }, "Enregistrer le budget"]],
  },
  {
    title: "Premier quartier",
    forms: [[{ name: "Kermoysan", dwellings: "820" }, "Enregistrer le quartier"]],
  },
  { title: "Campagne du quartier", forms: [[{}, "Commencer la campagne"]] },
  {
    title: "Calendrier du quartier",
    forms: [
      [{ launchOn: addDays(today, 200) }, "Calculer les dates"],
      [{}, "Enregistrer le calendrier"],
    ],
  },
  { title: "Page des habitants", forms: [[{}, "Publier la page des habitants"]] },
];

/** Counts the forms that a person sends to the site; signing in is the identity provider’s own. */
const countForms = ({ page }: Screen, url: string): (() => number) => {
  let sent = 0;
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const ours = request.url().startsWith(`${url}/`) && !/^\/(auth|oidc)\b/.test(pathname);
    if (ours && request.method() === "POST" && request.isNavigationRequest()) sent += 1;
  });
  return () => sent;
};

const approve = async ({ url, drain }: Stage): Promise<void> => {
  const operator = await signInAs(url, DEMO_OPERATOR.sub);
  const answer = await operator.open(`${url}/v1/territories/quimper/approval`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  assert.equal(answer.status, 200);
  await drain();
};

/** A city that knows nothing of the service: from its first sign-in to a published page with a dated plan. */
export const journey: Journey = {
  name: "A newcomer's first sitting",
  run: async (stage) => {
    const { open, test } = stage;
    const screen = await open();
    const { page } = screen;
    const sent = countForms(screen, stage.url);

    await test("signs in, names the territory, and is approved", async () => {
      await screen.go("/");
      await page.getByRole("link", { name: "Ouvrir l’espace de votre territoire" }).click();
      await page.getByRole("link", { name: "Commencer" }).click();
      await page.locator(`button[value="${DEMO_NEWCOMER.sub}"]`).click();
      await page.waitForURL("**/commencer/territoire");
      await page.getByLabel("Nom de votre commune").fill("Quimper");
      await screen.press("Chercher");
      await page.getByRole("link", { name: "Quimper", exact: true }).click();
      await screen.press("Envoyer la demande");
      assert.equal(sent(), 1);
      await approve(stage);
      await page.reload();
      await page.getByRole("link", { name: "Mettre en place" }).click();
      assert.equal(await screen.heading(), "Mise en place");
      await screen.check();
    });

    await test("follows the list, each step leading back to it", async () => {
      for (const { title, forms } of STEPS) {
        await page.getByRole("main").getByRole("link", { name: title, exact: true }).click();
        await screen.check();
        for (const [typed, button] of forms) {
          await (typeof typed === "function" ? typed(screen) : fill(screen, typed));
          await screen.press(button);
        }
        assert.equal(await screen.heading(), "Mise en place", `${title} leads back to the list`);
        assert.ok(await page.getByText("C’est enregistré.").isVisible());
      }
      assert.ok(await page.getByText("Tout est en place.").isVisible());
    });

    await test("sees on the board what comes next, who does it and by when", async () => {
      await page.getByRole("link", { name: "Aller au tableau de bord" }).click();
      assert.equal(await screen.heading(), "Quimper");
      assert.ok(await page.getByText("S’en charge").first().isVisible());
      assert.ok(
        await page
          .getByText(/Avant le \d/)
          .first()
          .isVisible(),
      );
      await screen.check();
    });

    for (const width of WIDTHS)
      await test(`anyone reads the page, its price and its dates, at ${width} px`, async () => {
        const visitor = await open({ width, script: false });
        await visitor.go("/quimper");
        await visitor.page.getByRole("link", { name: "Kermoysan" }).first().click();
        assert.ok(await visitor.page.getByText("1,24").first().isVisible());
        await visitor.page
          .getByRole("link", { name: /agenda|dates/i })
          .first()
          .click();
        assert.ok(await visitor.page.getByText("À confirmer").first().isVisible());
        await visitor.check();
      });

    await test(`needed at most ${MOST_FORMS} forms in all`, async () => {
      console.log(`        ${sent()} forms sent`);
      assert.ok(sent() <= MOST_FORMS, `${sent()} forms sent`);
    });

    await test("or begins as Brest did, in one form, then takes its texts", async () => {
      await ownTerritory(stage, "e2e-copy", "Concarneau");
      const copy = await open({ width: 390, script: false, account: COORDINATOR });
      const copied = countForms(copy, stage.url);
      await copy.go("/espace/e2e-copy/mise-en-place");
      await copy.tabTo("Partir de l’organisation de Brest");
      await copy.page.keyboard.press("Enter");
      await copy.page.waitForURL("**/mise-en-place/brest");
      await copy.press("Commencer comme Brest");
      assert.ok(await copy.page.getByRole("link", { name: "Écrivez : Nom du quartier" }).isVisible());
      await fill(copy, { landlord: "Habitat du Sud", provider: "Fibre du Sud", quartier: "Kerandon" });
      await copy.press("Commencer comme Brest");
      assert.equal(await copy.heading(), "Mise en place");
      await copy.page.getByRole("link", { name: "Reprendre les textes de Brest" }).click();
      await copy.press("Reprendre ces textes");
      assert.equal(await copy.heading(), "Mise en place");
      assert.equal(copied(), 3);
    });

    for (const width of WIDTHS)
      await test(`both copies, and a board of many quartiers sorted out, are clean at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        for (const path of ["/mise-en-place/brest", "/quartiers/kerandon/contenus/kit"]) {
          assert.equal(await screen.go(`/espace/e2e-copy${path}`), 200, path);
          await screen.check();
        }
        const brest = await open({ width, account: "gwen-coordination" });
        for (const shown of ["", "?voir=review"]) {
          assert.equal(await brest.go(`/espace/brest-metropole${shown}`), 200);
          await brest.check();
        }
        assert.ok(await brest.page.getByRole("link", { name: "Kérédern", exact: true }).isVisible());
        assert.equal(await brest.page.getByRole("link", { name: "Pontanezen" }).count(), 0);
      });

    await test("every page of the sitting is clean on a phone", async () => {
      const phone = await open({ width: 390, account: DEMO_NEWCOMER.sub });
      for (const path of [
        "",
        "/mise-en-place",
        "/reglages/identite",
        "/reglages/logo",
        "/reglages/mentions",
        "/quartiers/kermoysan",
        "/quartiers/kermoysan/publier",
        "/quartiers/kermoysan/franchir",
      ]) {
        assert.equal(await phone.go(SPACE + path), 200, path);
        await phone.check();
      }
    });
  },
};
