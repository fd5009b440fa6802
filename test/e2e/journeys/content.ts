import assert from "node:assert/strict";
import { fill } from "../harness/fill.ts";
import type { Journey } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory, READER } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const QUARTIER = "/espace/e2e-content/quartiers/les-lilas";
const CONTENT = `${QUARTIER}/contenus`;
const PUBLIC = "/e2e-content/quartiers/les-lilas";

/** A coordinator writes what residents read, answers what they ask, and takes care of who waits for help. */
export const journey: Journey = {
  name: "A coordinator writes for residents and answers them",
  run: async (stage) => {
    const { open, test } = stage;
    const ask = await ownTerritory(stage, "e2e-content", "Les Lilas");
    for (const [id, name] of [
      ["les-lilas", "Les Lilas"],
      ["les-roses", "Les Roses"],
    ])
      await ask("POST", "/quartiers", { id, name, dwellings: 40 });
    await ask("POST", "/partners", { id: "centre", name: "Centre social", kind: "social-centre" });
    await ask("POST", "/quartiers/les-lilas/publication", {});
    await stage.drain();

    for (const width of WIDTHS)
      await test(`every page is clean when nothing is written yet, at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        for (const path of [
          CONTENT,
          `${CONTENT}/documents/nouveau`,
          `${CONTENT}/reponses/nouvelle`,
          `${CONTENT}/rendez-vous/nouveau`,
          `${CONTENT}/contacts/nouveau`,
          `${QUARTIER}/questions`,
          `${QUARTIER}/demandes`,
        ]) {
          assert.equal(await screen.go(path), 200, path);
          await screen.check();
        }
      });

    await test("a contact first, sent twice: it is there once", async () => {
      const screen = await open({ script: false, account: COORDINATOR });
      await screen.go(`${CONTENT}/contacts/nouveau`);
      await screen.press("Publier ce contact");
      await screen.page.getByRole("link", { name: "Écrivez le nom du contact." }).waitFor();
      await fill(screen, { name: "Accueil des Lilas", topics: ["everything"] });
      await screen.press("Publier ce contact");
      await screen.page.getByRole("link", { name: /au moins un téléphone/ }).waitFor();
      await screen.check();
      await fill(screen, { phone: "02 98 00 00 00" });
      await screen.press("Publier ce contact");
      await screen.page.goBack();
      await screen.press("Publier ce contact");
      await screen.go(CONTENT);
      assert.equal(
        await screen.page.locator(".ipt-rows__title", { hasText: "Accueil des Lilas" }).count(),
        1,
      );
    });

    await test("a letter from a template takes the data; blanks are seen, then refused, then filled", async () => {
      const screen = await open({ width: 390, account: COORDINATOR });
      const { page } = screen;
      await screen.go(`${CONTENT}/documents/nouveau?modele=courrier`);
      const body = await page.locator('[name="body"]').inputValue();
      assert.ok(body.includes("Accueil des Lilas, 02 98 00 00 00"), body);
      assert.ok(body.includes("[prix à compléter]"), body);
      await screen.press("Voir l’aperçu");
      await page.getByText(/blancs à compléter/).waitFor();
      await screen.check();
      await screen.press("Publier ce document");
      await page.getByRole("link", { name: "Complétez ce qui est encore entre crochets." }).waitFor();
      await fill(screen, { body: body.replaceAll(/\[[^\]]*\]/g, "1 €"), also: ["les-roses"] });
      await screen.press("Publier ce document");
      await page.getByText("C’est enregistré").waitFor();
      await screen.check();
      await screen.go("/espace/e2e-content/quartiers/les-roses/contenus");
      await page.getByRole("link", { name: /^Lire/ }).waitFor();
    });

    await test("a translation says who made it; residents read it right to left", async () => {
      const screen = await open({ account: COORDINATOR });
      const { page } = screen;
      await screen.go(CONTENT);
      await page.getByRole("link", { name: /^Traduire/ }).click();
      await fill(screen, { title: "رسالة", language: "ar", body: "# السعر\nيورو واحد في الشهر" });
      await screen.press("Publier ce document");
      await page.getByRole("link", { name: "Écrivez qui a traduit ce texte." }).waitFor();
      await fill(screen, { translatedBy: "Association Passerelles, mai 2027" });
      await screen.press("Publier ce document");
      const resident = await open({ width: 390 });
      await resident.go(`/ar${PUBLIC}/documents`);
      await resident.page.getByRole("link", { name: "رسالة" }).click();
      await resident.page.getByText("يورو واحد في الشهر").waitFor();
      await resident.check();
    });

    await test("two people who edit the same document choose, and nothing is lost", async () => {
      const [one, other] = [await open({ account: COORDINATOR }), await open({ account: COORDINATOR })];
      for (const screen of [one, other]) {
        await screen.go(CONTENT);
        await screen.page.getByRole("link", { name: /^Modifier Internet pour tous/ }).click();
      }
      await fill(one, { title: "Courrier de mai" });
      await one.press("Enregistrer le document");
      await fill(other, { title: "Courrier de juin" });
      await other.press("Enregistrer le document");
      assert.equal(await other.heading(), "Quelqu’un a modifié la même chose");
      await other.check();
      await other.press("Enregistrer ces choix");
      await other.page.getByText("Courrier de juin").first().waitFor();
    });

    await test("a visitor's question is answered in public, with who and when; another is set aside", async () => {
      const visitor = await open({ width: 390, script: false });
      for (const question of ["Dois-je changer de box ?", "Hors sujet"]) {
        await visitor.go(`${PUBLIC}/questions/poser`);
        await fill(visitor, { question, topic: "equipment" });
        await visitor.press("Envoyer ma question");
      }
      const screen = await open({ account: COORDINATOR });
      const { page } = screen;
      await screen.go(CONTENT);
      await page.getByRole("link", { name: "2 questions attendent une réponse" }).click();
      await screen.check();
      await page.getByRole("link", { name: "Répondre Dois-je changer de box ?" }).click();
      await screen.check();
      await fill(screen, { answer: "Non : vous gardez la vôtre si vous voulez.", answeredBy: "Bailleur" });
      await screen.press("Publier cette réponse");
      await screen.go(`${QUARTIER}/questions`);
      await page.getByRole("link", { name: "Écarter Hors sujet" }).click();
      await screen.check();
      await screen.press("Écarter");
      await page.getByText("La question est écartée.").waitFor();
      await visitor.go(`${PUBLIC}/questions`);
      await visitor.page.getByText(/Bailleur/).waitFor();
    });

    await test("an event is added, then cancelled; a contact is removed", async () => {
      const screen = await open({ width: 390, account: COORDINATOR });
      const { page } = screen;
      await screen.go(`${CONTENT}/rendez-vous/nouveau`);
      await fill(screen, { kind: "drop-in", on: "2030-05-14", startsAt: "25h", place: "Hall 3" });
      await screen.press("Publier ce rendez-vous");
      await page.getByRole("link", { name: /une heure/ }).waitFor();
      await fill(screen, { startsAt: "14h", endsAt: "17 h 30" });
      await screen.press("Publier ce rendez-vous");
      await page.getByRole("link", { name: /^Modifier Permanence/ }).click();
      assert.equal(await page.locator('[name="endsAt"]').inputValue(), "17:30");
      await screen.check();
      await fill(screen, { cancelled: ["yes"] });
      await screen.press("Enregistrer le rendez-vous");
      await page.getByText("Annulé", { exact: true }).waitFor();
      await page.getByRole("link", { name: "Retirer Accueil des Lilas" }).click();
      await screen.check();
      await screen.press("Retirer");
      await page.getByText("Aucun contact").waitFor();
    });

    await test("a request for help is taken by a partner, then closed", async () => {
      const visitor = await open({ width: 390, script: false });
      await visitor.go(`${PUBLIC}/aide/demande`);
      await fill(visitor, { kind: "workshop", name: "Rose", phone: "06 12 34 56 78" });
      await visitor.press("Envoyer ma demande");
      const screen = await open({ width: 390, account: COORDINATOR });
      const { page } = screen;
      await screen.go(`${QUARTIER}/demandes`);
      await screen.check();
      await page.getByRole("link", { name: "Traiter Rose" }).click();
      await screen.check();
      await fill(screen, { takenBy: "centre" });
      await screen.press("Enregistrer");
      await page.getByText(/prise par Centre social/).waitFor();
      await page.getByRole("link", { name: "Traiter Rose" }).click();
      await fill(screen, { status: "done" });
      await screen.press("Enregistrer");
      await page.getByText("Closes, bientôt effacées").waitFor();
      await screen.check();
    });

    await test("a reader reads it all, changes nothing, and sees no request for help", async () => {
      const reader = await open({ account: READER });
      await reader.go(CONTENT);
      assert.equal(await reader.page.getByRole("link", { name: /^(Modifier|Retirer|Ajouter)/ }).count(), 0);
      assert.equal(await reader.go(`${QUARTIER}/demandes`), 403);
    });
  },
};
