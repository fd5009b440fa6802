import assert from "node:assert/strict";
import { sandboxRegisterCsv } from "@ipt/local/seed/sandbox-register-csv.ts";
import { deskSays, tapDwelling } from "../harness/desk.ts";
import { fill } from "../harness/fill.ts";
import type { Journey } from "../harness/journey.ts";
import { COORDINATOR } from "../harness/own-territory.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import { CENTRE, LANDLORD, TENANTS, voteTown } from "../harness/vote-town.ts";

const csv = (text: string) => ({ name: "parc.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

const FULL = [
  "",
  "/calendrier",
  "/reunions",
  "/information",
  "/notification",
  "/registre",
  "/registre/logements",
  "/vote",
  "/lancements",
  "/accompagnement",
  "/activites",
  "/contrats",
  "/abonnes",
  "/ordinateurs",
  "/demandes",
  "/charge",
  "/bilan",
  "/contenus",
] as const;

/** A whole campaign by forms, each by the person whose part it is; the vote is on paper and the clock a sandbox's. */
export const journey: Journey = {
  name: "A quartier votes on paper, from the landlord's list to the first workshop",
  run: async (stage) => {
    const { open, test } = stage;
    const town = await voteTown(stage, "e2e-paper");
    const { quartier, space, day } = town;

    const send = async (screen: Screen, path: string, typed: Parameters<typeof fill>[1], button: string) => {
      assert.equal(await screen.go(path), 200, path);
      await fill(screen, typed);
      await screen.check();
      await screen.press(button);
      assert.equal(
        await screen.page.locator(".govuk-error-summary").count(),
        0,
        `${path}: ${(await screen.page.locator(".govuk-error-summary").allTextContents()).join()}`,
      );
      await screen.check();
    };
    const moveClock = (screen: Screen, to: string, at: string) =>
      send(screen, `${space}/reglages/horloge`, { to, at }, "Avancer l’horloge");
    const pass = async (screen: Screen, into: string) => {
      await screen.go(`${quartier}/franchir`);
      await screen.check();
      const missing = await screen.page.locator("main").textContent();
      assert.ok(missing?.includes("Tout est réuni."), missing ?? "");
      await screen.press(`Passer à l’étape ${into}`);
      assert.ok(await screen.page.getByText("Le quartier est passé à l’étape suivante.").isVisible(), into);
      await screen.check();
    };

    const coordinator = await open({ width: 390, account: COORDINATOR });
    const landlord = await open({ account: LANDLORD });
    const tenants = await open({ width: 390, account: TENANTS });
    const shows = async ({ page }: Screen, words: string) =>
      assert.ok(await page.getByText(words).first().isVisible(), words);

    await test("the coordinator holds the partner meeting and passes into information", async () => {
      await coordinator.go(`${quartier}/commencer`);
      await coordinator.press("Commencer la campagne");
      await send(
        coordinator,
        `${quartier}/reunions/nouvelle`,
        {
          kind: "partner-meeting",
          on: day(0),
          people: "12",
          roles: "Le bailleur notifie, la ville coordonne.",
          provisionalCalendar: "Vote dans un mois.",
        },
        "Enregistrer la réunion",
      );
      await pass(coordinator, "Information");
    });

    await test("a public meeting and three kinds of information are recorded with their evidence", async () => {
      await send(
        coordinator,
        `${quartier}/reunions/nouvelle`,
        { kind: "public-meeting", on: day(0), people: "31" },
        "Enregistrer la réunion",
      );
      for (const kind of ["letter", "poster", "flyer"])
        await send(
          coordinator,
          `${quartier}/information/nouvelle`,
          {
            kind,
            on: day(0),
            "evidence.0.kind": "document",
            "evidence.0.reference": `${kind}.pdf`,
          },
          "Enregistrer l’action",
        );
    });

    await test("the landlord's list is refused line by line, then imported whole and frozen", async () => {
      const { page } = landlord;
      await landlord.go(`${quartier}/registre/importer`);
      await landlord.press("Vérifier le fichier");
      await shows(landlord, "Choisissez le fichier du bailleur.");
      await landlord.check();
      const good = sandboxRegisterCsv("allée du Parc", 12);
      await page.locator("input[type=file]").setInputFiles(csv(`${good}1A-001;A;Porte;peut-être\r\n`));
      await landlord.press("Vérifier le fichier");
      assert.equal(await landlord.heading(), "La liste n’est pas importable");
      await landlord.check();
      await page.locator("input[type=file]").setInputFiles(csv(good));
      await landlord.press("Vérifier le fichier");
      assert.equal(await landlord.heading(), "Vérifier avant d’importer");
      await landlord.check();
      await landlord.press("Importer 12 logements");
      await landlord.check();
      await page.getByRole("link", { name: "Figer la liste" }).click();
      await landlord.check();
      await landlord.press("Figer la liste");
      await shows(landlord, "La liste est figée.");
      await landlord.go(`${quartier}/registre/logements`);
      await landlord.check();
    });

    await test("the landlord notifies and plans the vote", async () => {
      await send(
        landlord,
        `${quartier}/notification`,
        {
          method: "letter",
          firstReceivedOn: day(0),
          lastReceivedOn: day(0),
          dwellingsNotified: "12",
          "evidence.0.kind": "receipt",
          "evidence.0.reference": "bordereau.pdf",
        },
        "Enregistrer la notification",
      );
      await landlord.go(`${quartier}/vote`);
      await landlord.check();
      await send(
        landlord,
        `${quartier}/vote/preparer`,
        {
          rule: "art42-direct",
          question: "Acceptez-vous internet pour 1,19 € par mois et par logement ?",
          opensOn: day(35),
          closesOn: day(38),
          "partner.landlord": "bailleur",
          "name.landlord": "Bruno Kermarrec",
          "partner.tenants-association": "locataires",
          "name.tenants-association": "Claire Morvan",
          "partner.local-authority": "mairie",
          "name.local-authority": "David Quéré",
        },
        "Enregistrer le vote",
      );
      await shows(landlord, "Le vote est préparé.");
    });

    const vote = new URL(landlord.page.url()).pathname;

    await test("a month later the quartier passes into the vote, and the bureau opens at the published hour", async () => {
      await moveClock(coordinator, day(32), "09:00");
      await pass(coordinator, "Vote");
      await tenants.go(vote);
      await tenants.check();
      assert.equal(await tenants.page.getByRole("button", { name: "Ouvrir le vote" }).count(), 0);
      await moveClock(coordinator, day(35), "09:00");
      await send(tenants, `${vote}/ouvrir`, {}, "Ouvrir le vote");
      await shows(tenants, "Le vote est ouvert.");
    });

    await test("one dwelling, one voice at the desk; a mark by mistake takes two people to undo", async () => {
      await tenants.go(`${vote}/emarger`);
      for (const dwelling of ["1A-001", "1A-002", "1A-003", "1A-004"]) {
        await tapDwelling(tenants, dwelling);
        await deskSays(tenants, dwelling, "Émargé");
      }
      await tapDwelling(tenants, "1A-001");
      await deskSays(tenants, "1A-001", "A déjà voté");
      await tenants.check();
      await tenants.go(vote);
      await shows(tenants, "Logements qui ont voté : 4 sur 12");
      await tenants.check();
      await tenants.go(`${vote}/emarger`);
      await tapDwelling(tenants, "1A-011");
      await deskSays(tenants, "1A-011", "Émargé");
      const mistake = { dwelling: "1A-011", reason: "La personne habite une autre porte." };
      await send(tenants, `${vote}/annuler`, mistake, "Annuler cet émargement");
      await shows(tenants, "Logements qui ont voté : 5 sur 12");
      await send(landlord, `${vote}/annuler`, mistake, "Annuler cet émargement");
      await shows(landlord, "Logements qui ont voté : 4 sur 12");
      await tenants.check();
    });

    await test("the bureau closes at the published hour, counts by two and seals", async () => {
      await moveClock(coordinator, day(38), "18:00");
      await send(tenants, `${vote}/clore`, {}, "Clore le vote");
      const counts = { for: "3", against: "1", blank: "0", void: "0" };
      await send(tenants, `${vote}/depouiller`, counts, "Saisir ces totaux");
      await shows(tenants, "1 saisie sur 2");
      await send(landlord, `${vote}/depouiller`, counts, "Saisir ces totaux");
      await send(tenants, `${vote}/sceller`, {}, "Sceller le procès-verbal");
      await tenants.go(`${vote}/proces-verbal`);
      await shows(tenants, "Adopté");
      await tenants.check();
      await coordinator.go(`${quartier}/vote`);
      await coordinator.check();
    });

    await test("two launch half-days lead to help, and a centre notes its first workshop on a phone", async () => {
      await pass(coordinator, "Lancement");
      for (const on of [40, 48]) {
        await moveClock(coordinator, day(on), "18:00");
        await send(
          coordinator,
          `${quartier}/lancements/nouveau`,
          { on: day(on), half: "afternoon", place: "Centre social", visitors: "9" },
          "Enregistrer la demi-journée",
        );
      }
      await pass(coordinator, "Accompagnement");
      const centre = await open({ width: 390, account: CENTRE });
      await send(
        centre,
        `${quartier}/activites/nouvelle`,
        { kind: "workshop", participants: "6" },
        "Noter cette activité",
      );
      await send(
        coordinator,
        `${quartier}/contrats/nouveau`,
        { signedOn: day(48) },
        "Enregistrer le contrat",
      );
      await send(
        coordinator,
        `${quartier}/ordinateurs/nouveau`,
        { status: "waiting", price: "60" },
        "Enregistrer la demande",
      );
    });

    for (const width of WIDTHS)
      await test(`every page of a quartier that has everything is clean at ${width} px`, async () => {
        const screen = await open({ width, account: COORDINATOR });
        for (const path of FULL) {
          assert.equal(await screen.go(quartier + path), 200, path);
          await screen.check();
        }
        for (const path of ["", "/quartiers", "/conventions", "/budgets", "/reglages/journal"]) {
          assert.equal(await screen.go(space + path), 200, path);
          await screen.check();
        }
      });

    await test("the keyboard alone reaches a quartier's next task, notes it and comes back", async () => {
      const screen = await open({ account: CENTRE });
      const { page } = screen;
      await screen.go(`${quartier}/accompagnement`);
      await screen.tabTo("Noter une activité");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/activites/nouvelle");
      await page.locator('[name="participants"]').focus();
      await page.keyboard.type("4");
      await screen.tabTo("Noter cette activité");
      await page.keyboard.press("Enter");
      await page.getByText("L’activité est notée.").waitFor();
    });
  },
};
