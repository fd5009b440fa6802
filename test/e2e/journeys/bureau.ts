import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readArchive } from "@ipt/ballot/archive/archive.ts";
import { sealUrn } from "@ipt/ballot/sealing.ts";
import { writeShareFile } from "@ipt/ballot/share.ts";
import { fullUrn } from "../harness/full-urn.ts";
import type { Journey, Stage } from "../harness/journey.ts";
import { BUREAU, dwellingRef, planOnlineVote, SEATS, type Seat, sendCodes } from "../harness/online-vote.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS, type Width } from "../harness/screen-options.ts";
import { atStep, castOnline } from "../harness/voter.ts";

const DWELLINGS = 12;
const ONLINE = ["for", "against", "for"] as const;
const ON_PAPER = [5, 6] as const;
const MANY = 20_000;
/** A quarter of a second is what a hand feels; a busy machine is left four times that. */
const MOST_SILENT_MS = 1000;

const folder = mkdtempSync(join(tmpdir(), "ipt-bureau-"));
const VERIFIER = join(import.meta.dirname, "../../../packages/ballot/src/server/cli/main.ts");

/** The command-line verifier's exit code on a file. */
const verifierOn = async (file: string): Promise<number> => {
  try {
    await promisify(execFile)(process.execPath, [VERIFIER, file]);
    return 0;
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
    return typeof code === "number" ? code : -1;
  }
};

const button = (screen: Screen, name: string) => screen.page.getByRole("button", { name, exact: true });

/** Words that a part of the page shows, on one line. */
const wordsIn = async ({ page }: Screen, part: string): Promise<string> =>
  (await page.locator(part).allInnerTexts()).join(" ").replaceAll(/\s+/g, " ");

const problem = async (screen: Screen): Promise<string> => {
  const part = "[data-complaints]:visible";
  await screen.page.locator(part).waitFor();
  return wordsIn(screen, part);
};

/** A member of the bureau at their own screen. */
const member = async (stage: Stage, seat: Seat, width: Width = 1280): Promise<Screen> =>
  stage.open({ width, account: BUREAU[seat].account });

const giveShares = async ({ page }: Screen, ...files: readonly string[]): Promise<void> => {
  const places = page.locator("[data-share]");
  for (const [place, file] of files.entries()) {
    await places.nth(place).locator("textarea").fill("");
    await places.nth(place).locator("input[type=file]").setInputFiles(file);
  }
};

/** Totals of the paper urn, as one member has them. */
const enterPaper = async (
  screen: Screen,
  staffPath: string,
  totals: Readonly<Record<"Pour" | "Contre", string>>,
): Promise<void> => {
  await screen.go(`${staffPath}/depouiller`);
  for (const [label, value] of Object.entries({ ...totals, Blancs: "0", Nuls: "0" })) {
    await screen.page.getByLabel(label, { exact: true }).fill(value);
  }
  await screen.press("Saisir ces totaux");
};

const shareFile = (place: number): string => join(folder, `part-${place + 1}.json`);

/** Three members seal an urn, hold a vote on both channels, count it, and hand an archive to anybody. */
export const journey: Journey = {
  name: "The bureau seals, counts and hands over the archive",
  run: async (stage) => {
    const { open, test } = stage;
    const polls = await planOnlineVote(stage, "e2e-bureau", DWELLINGS);
    const codes = await sendCodes(polls, DWELLINGS);
    const { staffPath, path, opensOn, closesOn } = polls;
    const at = { sealing: `${staffPath}/scellement`, urn: `${staffPath}/urne` };

    await test("test ballots are cast and counted before the sealing", async () => {
      const screen = await member(stage, "tenants", 390);
      await screen.go(`${staffPath}/essai`);
      await button(screen, "Faire le vote d’essai").click();
      await atStep(screen.page, "L’essai est juste");
      assert.match(await wordsIn(screen, "[data-screen=right]"), /4\sbulletins/);
      await screen.check();
      await screen.close();
    });

    await test("a member makes the keys; each takes a share; only what is public is sent", async () => {
      const screen = await member(stage, "landlord");
      await screen.go(at.sealing);
      await screen.check();
      await button(screen, "Fabriquer la clé et les trois parts").click();
      await atStep(screen.page, "Remettre les trois parts");
      await button(screen, "Les trois parts sont remises : envoyer la clé publique").click();
      assert.match(await problem(screen), /Chaque membre doit avoir enregistré/);
      const saving = screen.page.getByRole("button", { name: /^Enregistrer le fichier/ });
      for (const place of SEATS.keys()) {
        const download = screen.page.waitForEvent("download");
        await saving.nth(place).click();
        await (await download).saveAs(shareFile(place));
      }
      await screen.check();
      await screen.page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      await screen.page
        .getByRole("button", { name: /^Imprimer la feuille/ })
        .first()
        .click();
      await screen.page.emulateMedia({ media: "print" });
      const [printed = ""] = /(?:[2-9A-Z]{4}-){23}[2-9A-Z]{4}/.exec(readFileSync(shareFile(0), "utf8")) ?? [];
      assert.ok(
        (await wordsIn(screen, "[data-sheet]")).includes(printed),
        "the sheet has the share of its member",
      );
      assert.equal(await screen.page.locator("[data-qr] svg").isVisible(), true);
      assert.equal(await screen.page.getByRole("heading", { level: 1 }).isVisible(), false);
      await screen.page.emulateMedia({ media: "screen" });
      const sent = screen.page.waitForRequest((request) => request.url().endsWith("/sealing"));
      await button(screen, "Les trois parts sont remises : envoyer la clé publique").click();
      const body = (await sent).postData() ?? "";
      const [secret = ""] = /"share":"([^"]+)"/.exec(readFileSync(shareFile(0), "utf8"))?.slice(1) ?? [];
      assert.ok(secret.length > 100 && !body.includes(secret), "a share never leaves the browser");
      await atStep(screen.page, "Relire votre part");
      await screen.close();
    });

    await test("each share is read back once, by its own member, from its own file", async () => {
      for (const [place, seat] of SEATS.entries()) {
        const screen = await member(stage, seat, WIDTHS[place % 2] ?? 1280);
        await screen.go(at.sealing);
        await giveShares(screen, shareFile((place + 1) % 3));
        await button(screen, "Relire ma part").click();
        assert.match(await problem(screen), /part d’un autre membre/);
        const foreign = (await sealUrn("another-vote")).shares[place];
        assert.ok(foreign);
        writeFileSync(join(folder, "foreign.json"), await writeShareFile(foreign));
        await giveShares(screen, join(folder, "foreign.json"));
        await button(screen, "Relire ma part").click();
        assert.match(await problem(screen), /part d’un autre vote/);
        const damaged = join(folder, "damaged.json");
        const text = readFileSync(shareFile(place), "utf8");
        writeFileSync(
          damaged,
          text.replace(/"share":"(.)/, (_, first: string) => `"share":"${first === "A" ? "B" : "A"}`),
        );
        await giveShares(screen, damaged);
        await button(screen, "Relire ma part").click();
        assert.match(await problem(screen), /erreur dans le groupe 1/);
        await screen.check();
        await giveShares(screen, shareFile(place));
        await button(screen, "Relire ma part").click();
        await screen.page.getByRole("heading", { name: "Relire votre part" }).waitFor({ state: "detached" });
        await screen.close();
      }
    });

    await test("the one who proposed does not confirm; another member does, and the keys are posted", async () => {
      const first = await member(stage, "landlord");
      await first.go(at.sealing);
      assert.equal(await button(first, "Confirmer le scellement").count(), 0);
      await first.close();
      const screen = await member(stage, "city", 390);
      await screen.go(at.sealing);
      await button(screen, "Confirmer le scellement").click();
      await atStep(screen.page, "L’urne est scellée");
      assert.match(await wordsIn(screen, ".ipt-keys"), /^([2-9A-Z]{4}-){4}[2-9A-Z]{4}$/);
      await screen.check();
      await screen.close();
    });

    await polls.clock(opensOn, "10:00");
    const trackers: string[] = [];

    await test("dwellings vote online, others on paper, and turnout alone is shown", async () => {
      for (const [index, choice] of ONLINE.entries()) {
        const phone = await open({ width: 390 });
        trackers.push(await castOnline(phone, path, codes.get(dwellingRef(index)) ?? "", choice));
        await phone.close();
      }
      for (const index of ON_PAPER) {
        await polls.as.tenants("POST", `${polls.vote}/attendance`, { dwelling: dwellingRef(index) });
      }
      const screen = await member(stage, "tenants");
      await screen.go(staffPath);
      assert.match(await wordsIn(screen, "[data-panel=turnout]"), /Logements qui ont voté\s:\s5\ssur\s11/);
      await screen.check();
      await screen.go(`${staffPath}/urne`);
      assert.match(await wordsIn(screen, "main"), /Le vote n’est pas clos/);
      await screen.go(`${staffPath}/incident`);
      await screen.page.getByLabel("Que s’est-il passé ?").fill("Panne de courant de dix minutes.");
      await screen.press("Consigner");
      assert.match(await wordsIn(screen, "main"), /Panne de courant/);
      await screen.go(`${staffPath}/emargements`);
      assert.equal(await screen.page.locator("tbody tr").count(), ONLINE.length + ON_PAPER.length);
      await screen.check();
      await screen.close();
    });

    await polls.clock(closesOn, "18:30");

    await test("one member alone opens nothing: two come to the count", async () => {
      const [landlord, city] = [await member(stage, "landlord"), await member(stage, "city", 390)];
      await landlord.go(staffPath);
      // Whoever comes first closes: a member, or the clock.
      if ((await landlord.page.getByRole("link", { name: "Clore le vote" }).count()) > 0) {
        await landlord.go(`${staffPath}/clore`);
        await landlord.press("Clore le vote");
      }
      for (const screen of [landlord, city]) {
        await screen.go(at.urn);
        await button(screen, "Je me présente au dépouillement").click();
        await screen.page
          .getByText(screen === landlord ? "Il faut un second membre" : "Apporter deux parts")
          .waitFor();
        await screen.check();
      }
      await landlord.go(at.urn);
      for (const [files, refusal] of [
        [[shareFile(0), shareFile(0)], /deux fois/],
        [[shareFile(0)], /Part 2 : donnez le fichier/],
      ] as const) {
        await landlord.go(at.urn);
        await giveShares(landlord, ...files);
        await button(landlord, "Ouvrir l’urne et compter").click();
        assert.match(await problem(landlord), refusal);
      }
      await Promise.all([landlord.close(), city.close()]);
    });

    await test(`${MANY} envelopes are counted beside the page, which answers all along; stopped, nothing is counted`, async () => {
      const urn = await fullUrn(MANY);
      const screen = await member(stage, "landlord");
      const { page } = screen;
      for (const place of [0, 1]) writeFileSync(join(folder, `full-${place}.json`), urn.files[place] ?? "");
      const fullShares = [join(folder, "full-0.json"), join(folder, "full-1.json")];
      await urn.serve(page, at.urn);
      await screen.go(at.urn);
      await giveShares(screen, ...fullShares);
      const beside = page.waitForEvent("worker");
      await button(screen, "Ouvrir l’urne et compter").click();
      const stopped = (await beside).waitForEvent("close");
      await page.locator("[data-screen=checking]:visible").waitFor();
      await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0);
      await screen.check();
      await button(screen, "Interrompre").click();
      assert.match(await problem(screen), /interrompu : rien n’a été saisi/);
      await stopped;
      await page.evaluate(() => {
        const beats = { longest: 0, last: performance.now() };
        Reflect.set(globalThis, "beats", beats);
        setInterval(() => {
          const now = performance.now();
          beats.longest = Math.max(beats.longest, now - beats.last);
          beats.last = now;
        }, 10);
      });
      const again = page.waitForEvent("worker");
      await button(screen, "Ouvrir l’urne et compter").click();
      await again;
      await page.getByRole("heading", { name: "Résultat de l’urne en ligne" }).waitFor({ timeout: 120_000 });
      const longest = await page.evaluate(() =>
        Number(Reflect.get(Reflect.get(globalThis, "beats"), "longest")),
      );
      const result = await wordsIn(screen, "[data-screen=result] dl");
      const figures = `Pour ${urn.count("for")} Contre ${urn.count("against")} Blancs ${urn.count("blank")} Nuls 0`;
      assert.ok(result.includes(`écartées 0 ${figures}`), result);
      console.log(`        the page was silent ${Math.round(longest)} ms at most`);
      assert.ok(longest < MOST_SILENT_MS, `the page did not answer for ${longest} ms`);
      await screen.close();
    });

    await test("two members, each in their browser, find the same, with a worker or without", async () => {
      const [landlord, city] = [await member(stage, "landlord"), await member(stage, "city", 390)];
      await city.page.route("**/assets/count-worker-*", (route) => route.abort());
      for (const [screen, shares] of [
        [landlord, [0, 1]],
        [city, [2, 1]],
      ] as const) {
        await screen.go(at.urn);
        await giveShares(screen, ...shares.map(shareFile));
        await button(screen, "Ouvrir l’urne et compter").click();
        await atStep(screen.page, "Résultat de l’urne en ligne");
        const result = await wordsIn(screen, "[data-screen=result] dl");
        assert.match(result, /urne 3 .*ligne 3 .*écartées 0 Pour 2 Contre 1 Blancs 0 Nuls 0/);
        await screen.check();
        await button(screen, "Saisir ces totaux").click();
        await screen.page
          .getByText(screen === landlord ? "Un second membre doit" : "Deux membres ont trouvé")
          .waitFor();
      }
      await enterPaper(landlord, staffPath, { Pour: "2", Contre: "1" });
      assert.match(await wordsIn(landlord, ".govuk-error-summary"), /émargement|écart/i);
      for (const screen of [landlord, city]) await enterPaper(screen, staffPath, { Pour: "1", Contre: "1" });
      await city.go(`${staffPath}/sceller`);
      await city.press("Sceller le procès-verbal");
      await Promise.all([landlord.close(), city.close()]);
    });

    await test("the minutes give the right figures", async () => {
      const screen = await member(stage, "tenants", 390);
      await screen.go(`${staffPath}/proces-verbal`);
      const text = await wordsIn(screen, "main");
      assert.match(text, /3\spour, 2\scontre, 0\sblanc, 0\snul/);
      assert.match(text, /Adopté/);
      assert.match(text, /2\ssur papier, 3\sen ligne/);
      assert.match(text, /Panne de courant/);
      const pdf = screen.page.waitForEvent("download");
      await screen.page.getByRole("link", { name: "Télécharger en PDF" }).click();
      const file = join(folder, "minutes.pdf");
      await (await pdf).saveAs(file);
      assert.equal(readFileSync(file, "latin1").slice(0, 5), "%PDF-");
      await screen.check();
      await screen.close();
    });

    const archive = join(folder, "archive.json");

    await test("two shares count again and seal the archive, which anybody downloads", async () => {
      const screen = await member(stage, "tenants");
      await screen.go(`${staffPath}/archive`);
      await giveShares(screen, shareFile(1), shareFile(2));
      await screen.check();
      await button(screen, "Recompter et sceller l’archive").click();
      await atStep(screen.page, "L’archive est scellée");
      const whole = screen.page.waitForEvent("download");
      await button(screen, "Télécharger l’archive du bureau").click();
      await (await whole).saveAs(join(folder, "bureau.json"));
      await screen.check();
      await screen.close();
      const anybody = await open({ width: 390 });
      await anybody.go(`${path}/verification`);
      await anybody.page.getByRole("button", { name: "Afficher les numéros de suivi" }).click();
      await anybody.page
        .locator("[data-trackers] li")
        .nth(ONLINE.length - 1)
        .waitFor();
      const listed = await anybody.page.locator("[data-trackers] li").allTextContents();
      assert.deepEqual(listed.toSorted(), trackers.toSorted());
      await anybody.check();
      await anybody.page.getByRole("link", { name: "Vérifier tout le vote" }).click();
      const beside = anybody.page.waitForEvent("worker");
      await button(anybody, "Vérifier dans ce navigateur").click();
      assert.match((await beside).url(), /\/assets\/check-worker-/);
      await anybody.page.getByText("L’archive est acceptée").waitFor();
      const found = await wordsIn(anybody, "[data-findings]");
      await anybody.page.route("**/assets/check-worker-*", (route) => route.abort());
      await anybody.page.reload();
      await button(anybody, "Vérifier dans ce navigateur").click();
      await anybody.page.getByText("L’archive est acceptée").waitFor();
      assert.equal(await wordsIn(anybody, "[data-findings]"), found);
      const given = anybody.page.waitForEvent("download");
      await button(anybody, "Télécharger l’archive du vote").click();
      await (await given).saveAs(archive);
      await anybody.check();
      await anybody.close();
    });

    await test("the verifier accepts the file, and no other", async () => {
      assert.equal(await verifierOn(archive), 0);
      assert.equal(await verifierOn(join(folder, "bureau.json")), 0);
      const text = readFileSync(archive, "utf8");
      const read = readArchive(readFileSync(archive));
      const urn = read.ok ? read.value.urn : [];
      assert.equal(urn.length, ONLINE.length);
      const whole = readFileSync(join(folder, "bureau.json"), "utf8");
      const spoilt = {
        "a byte changed": text.replace('"paper":2', '"paper":3'),
        "an envelope removed": text.replace(`"${urn[0]}",`, ""),
        "an envelope added": text.replace('"urn":[', `"urn":["${urn[0]?.replace(/^./, "-")}",`),
        "another register": whole.replace("porte 103", "porte 903"),
      };
      for (const [what, changed] of Object.entries(spoilt)) {
        assert.ok(changed !== text && changed !== whole, what);
        const file = join(folder, "spoilt.json");
        writeFileSync(file, changed);
        assert.equal(await verifierOn(file), 1, what);
      }
    });
  },
};
