import assert from "node:assert/strict";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import { Webhook } from "standardwebhooks";
import { fill } from "../harness/fill.ts";
import type { Journey } from "../harness/journey.ts";
import { READER } from "../harness/own-territory.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import { CENTRE, LANDLORD, TENANTS, voteTown } from "../harness/vote-town.ts";
import { listenForWebhooks } from "../harness/webhook-listener.ts";

/** Accounts of the demonstration lent to the other partners of this town. */
const PROVIDER = "gwen-coordination";
const RECYCLER = READER;

const french = (day: string): string => day.split("-").toReversed().join("/");

const drop = async (screen: Screen, text: string): Promise<void> => {
  await screen.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "tableau.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await screen.press("Vérifier le fichier");
};

/** Those who work for a partner: invited, told what waits, reporting in a minute, in bulk, or by their software. */
export const journey: Journey = {
  name: "A partner reports once, from a phone or a spreadsheet",
  run: async (stage) => {
    const { open, test } = stage;
    const { ask, day, space } = await voteTown(stage, "e2e-partner");
    for (const [sub, partner] of [
      [PROVIDER, "fai"],
      [RECYCLER, "recycleur"],
    ])
      await ask("POST", "/members", {
        email: `${sub}@demo.example`,
        name: partner,
        roles: ["partner-contributor"],
        partner,
      });
    await ask("POST", "/quartiers/le-parc/campaigns", {});
    await ask("POST", "/quartiers", { id: "le-phare", name: "Le Phare", landlord: "bailleur" });
    await ask("POST", "/quartiers/le-phare/history", {
      source: "Bilan du quartier",
      stage: "accompaniment",
      vote: { outcome: "adopted", decidedOn: "2024", source: "Bilan du quartier" },
    });
    await ask("POST", "/api-keys", {
      name: "Logiciel du centre",
      roles: ["partner-contributor"],
      partner: "centre",
    });
    await ask("POST", "/api-keys", {
      name: "Logiciel du fournisseur",
      roles: ["partner-contributor"],
      partner: "fai",
    });
    await stage.drain();
    const phare = `${space}/quartiers/le-phare`;
    const today = day(0);

    await test("an invitation says what there is to see and what is asked, then leads to the tasks", async () => {
      const screen = await open({ width: 390, account: CENTRE });
      await screen.go(`${space}/bienvenue`);
      await screen.page.getByText("Rappeler les habitants qui demandent de l’aide").waitFor();
      await screen.check();
      await screen.press("Accepter l’invitation et commencer");
      await screen.page.waitForURL(`**${space}/a-faire`);
      assert.equal(await screen.heading(), "À faire");
    });

    for (const [who, link] of [
      [CENTRE, "Noter une activité Le Phare"],
      [LANDLORD, "Registre des logements Le Parc"],
      [TENANTS, "Vote : préparation, participation, procès-verbal Le Parc"],
      [PROVIDER, "Contrats et dates d’installation Le Phare"],
      [RECYCLER, "Noter une commande d’ordinateur Le Phare"],
    ] as const)
      for (const width of WIDTHS)
        await test(`${who} finds what is theirs to do, clean at ${width} px`, async () => {
          const screen = await open({ width, account: who });
          await screen.go(`${space}/a-faire`);
          await screen.check();
          await screen.page.getByRole("link", { name: link }).click();
          await screen.page.waitForLoadState();
          await screen.check();
        });

    await test("a landlord reads the charge line, or that there is none to charge yet", async () => {
      const screen = await open({ width: 390, account: LANDLORD });
      await screen.go(`${space}/quartiers/le-parc/charge`);
      await screen.page.getByText("Rien à appeler pour l’instant").waitFor();
      await screen.check();
      await screen.go(`${phare}/charge`);
      await screen.page.getByText("1,19 €").first().waitFor();
      await screen.check();
    });

    await test("an activity on a phone: the last answers are there, three controls are enough", async () => {
      const screen = await open({ width: 390, account: CENTRE });
      const { page } = screen;
      await screen.go(`${phare}/activites/nouvelle`);
      await fill(screen, { kind: "workshop", participants: "8" });
      await screen.press("Noter cette activité");
      await page.getByText("L’activité est notée.").waitFor();
      assert.ok(await page.locator('[value="workshop"]').isChecked());
      assert.equal(await page.locator('[name="participants"]').inputValue(), "");
      await screen.check();
    });

    await test("typed without network, it leaves by itself once the network is back, and counts once", async () => {
      const screen = await open({ width: 390, account: CENTRE });
      const { page } = screen;
      await screen.go(`${phare}/activites/nouvelle`);
      await fill(screen, { kind: "home-visit", participants: "1" });
      await page.context().setOffline(true);
      await page.getByRole("button", { name: "Noter cette activité" }).click();
      await page.getByText(/gardée sur cet appareil/).waitFor();
      await page.context().setOffline(false);
      await page.getByText("L’activité est notée.").waitFor();
      await screen.go(`${phare}/activites`);
      assert.equal(await page.getByText("Visite à domicile").count(), 1);
    });

    await test("a page that never arrived gives back what was typed", async () => {
      const screen = await open({ width: 390, account: CENTRE });
      const { page } = screen;
      await screen.go(`${phare}/activites/nouvelle`);
      await fill(screen, { kind: "net-cafe", participants: "12" });
      await page.context().setOffline(true);
      await page.getByRole("button", { name: "Noter cette activité" }).click();
      await page.getByText(/gardée sur cet appareil/).waitFor();
      await page.goto("about:blank");
      await page.context().setOffline(false);
      await screen.go(`${phare}/activites/nouvelle`);
      await page.getByText(/n’a pas été confirmée/).waitFor();
      assert.equal(await page.locator('[name="participants"]').inputValue(), "12");
      await screen.check();
      await screen.press("Noter cette activité");
      await page.getByText("L’activité est notée.").waitFor();
    });

    await test("a spreadsheet is refused by line, then read, recorded, and counts once when sent twice", async () => {
      const screen = await open({ account: CENTRE });
      const { page } = screen;
      await screen.go(`${space}/deposer`);
      await screen.check();
      await page.getByRole("link", { name: /^Activités/ }).click();
      await screen.check();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Télécharger le modèle" }).click(),
      ]);
      assert.equal(file.suggestedFilename(), "activites.csv");
      await drop(screen, "date;activite\n");
      await page.getByRole("link", { name: /aucune ligne/ }).waitFor();
      const lines = [
        "Quartier;Date;Activité;Participants;Nouveaux",
        `Le Phare;${french(today)};Permanence;5;9`,
        `Nulle part;${french(day(9))};Atelier;x;`,
        `Le Phare;${french(day(9))};Fanfare;3;1`,
      ];
      await drop(screen, lines.join("\n"));
      assert.equal(await screen.heading(), "Ce fichier est à corriger");
      for (const said of [
        /Plus de nouveaux que de présents|nouveaux que de présents/,
        /Nulle part/,
        /activite.: écrivez/,
      ])
        await page.locator("main").getByText(said).first().waitFor();
      await screen.check();
      const right = [
        lines[0],
        ...[1, 2, 3].map((count) => `le-phare;${french(addDays(today, -count))};Permanence;${count};`),
      ];
      await drop(screen, right.join("\r\n"));
      assert.equal(await screen.heading(), "3 lignes prêtes");
      await screen.check();
      await screen.press("Enregistrer ces 3 lignes");
      assert.equal(await screen.heading(), "Import terminé");
      await screen.check();
      await page.goBack();
      await screen.press("Enregistrer ces 3 lignes");
      await page.getByText("enregistré une fois pour toutes").waitFor();
      await screen.go(`${phare}/activites`);
      assert.equal(await page.locator("tbody th", { hasText: "Permanence" }).count(), 3);
    });

    await test("a provider and a recycler drop theirs, with names taken by themselves", async () => {
      const provider = await open({ width: 390, account: PROVIDER });
      await provider.go(`${space}/deposer/contrats`);
      await provider.check();
      await drop(provider, `quartier,signe_le,installe_le\nLe Parc,${french(today)},\n`);
      assert.equal(await provider.heading(), "Ce fichier est à corriger");
      await drop(provider, `quartier,signe_le,installe_le\nLe Phare,${french(today)},${french(today)}\n`);
      await provider.check();
      await provider.press("Enregistrer cette ligne");
      assert.equal(await provider.heading(), "Import terminé");
      await provider.check();
      const recycler = await open({ width: 390, account: RECYCLER });
      await recycler.go(`${space}/deposer/ordinateurs`);
      await drop(recycler, `quartier\tdemande_le\tetat\tprix\nLe Phare\t${french(today)}\tLivré\t60,50\n`);
      await recycler.press("Enregistrer cette ligne");
      await recycler.go(`${phare}/ordinateurs`);
      await recycler.page.getByText("Livré").first().waitFor();
      await recycler.check();
    });

    await test("the developers' page shows the partner's own keys and no other's", async () => {
      const screen = await open({ width: 390, account: CENTRE });
      await screen.go(`${space}/developpeurs`);
      await screen.page.getByText("Logiciel du centre").first().waitFor();
      assert.equal(await screen.page.getByText("Logiciel du fournisseur").count(), 0);
      await screen.check();
      await screen.page.getByRole("link", { name: "Lire la référence" }).click();
      await screen.page.getByRole("link", { name: "Accompagnement" }).click();
      await screen.page.getByText("Enregistrer une activité", { exact: true }).waitFor();
      await screen.check();
    });

    await test("a partner renews its key, and both are told apart until the grace ends", async () => {
      const screen = await open({ width: 1280, account: CENTRE });
      await screen.go(`${space}/developpeurs`);
      await screen.page.getByRole("link", { name: "Renouveler Logiciel du centre" }).click();
      await screen.check();
      await screen.press("Renouveler");
      assert.match((await screen.page.locator(".ipt-secret").textContent()) ?? "", /ipt_/);
      await screen.go(`${space}/developpeurs`);
      await screen.page.getByText("Remplacée, délai en cours").waitFor();
      await screen.check();
    });

    await test("a webhook gets what happens, signed by its secret, and gets it again when asked", async () => {
      const listener = await listenForWebhooks();
      try {
        const screen = await open({ width: 390, account: CENTRE });
        await screen.go(`${space}/developpeurs/webhooks/nouveau`);
        await fill(screen, { name: "Suivi", url: listener.url, types: ["activity.recorded"] });
        await screen.check();
        await screen.press("Créer le webhook");
        const secret = ((await screen.page.locator(".ipt-secret").textContent()) ?? "").trim();
        await screen.check();
        await screen.page.getByRole("link", { name: "Revenir au webhook" }).click();
        await ask("POST", "/quartiers/le-phare/activities", {
          kind: "workshop",
          on: today,
          partner: "centre",
          participants: 6,
        });
        const first = await listener.next();
        const library = new Webhook(secret);
        const message = JSON.stringify(library.verify(first.body, first.headers));
        assert.match(message, /"type":"activity.recorded".*"quartier":"le-phare"/);
        assert.doesNotMatch(message, /participants|Elena/);
        await stage.drain();
        await screen.page.reload();
        await screen.page.getByText("Reçu", { exact: true }).waitFor();
        await screen.check();
        await screen.page.getByRole("table").getByRole("link").first().click();
        await screen.page.getByText("HTTP 200").waitFor();
        await screen.check();
        await screen.press("Renvoyer ce message");
        const second = await listener.next();
        library.verify(second.body, second.headers);
        assert.equal(second.headers["webhook-id"], first.headers["webhook-id"]);
        await screen.page.getByText("Le message repart.").waitFor();
      } finally {
        listener.stop();
      }
    });
  },
};
