import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { drawCode } from "@ipt/ballot/letters.ts";
import type { Page, Route } from "playwright-core";
import { deskSays, tapDwelling } from "../harness/desk.ts";
import type { Journey } from "../harness/journey.ts";
import { checkPrinted, inEveryLanguage, lettersOn, makeLetters } from "../harness/letters.ts";
import { BUREAU, dwellingRef, planOnlineVote, sealOnlineVote } from "../harness/online-vote.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import { atStep, castOnline, choose, receipt, scanLetter, send, typeCode } from "../harness/voter.ts";

const DWELLINGS = 20;
const PHONE = { width: 390 } as const;

/** Where a tab is closed: at a request, before it leaves or after the service has done what it asks. */
const CUTS = [
  ["before the dwelling is marked", "/ballot/signature", false],
  ["marked, its signature not received", "/ballot/signature", true],
  ["signed, the envelope not dropped", "/ballots", false],
  ["dropped, the answer not received", "/ballots", true],
  ["dropped, the capsule not erased", "/ballot/erasure", false],
  ["everything done, its receipt just shown", "/ballot/erasure", true],
] as const;

/** Closes the tab at a request, and resolves when it is closed; `before` looks at the page as it is then. */
const cutAt = (
  screen: Screen,
  path: string,
  served: boolean,
  before = async (): Promise<void> => undefined,
): Promise<void> => {
  const { page } = screen;
  return new Promise((done, failed) => {
    const cut = async (route: Route): Promise<void> => {
      await before();
      // A request that is merely left pending goes out when its tab is closed.
      if (served) await route.fetch();
      else await route.abort();
      await page.close();
    };
    page.route(`**${path}`, (route) => cut(route).then(done, failed)).catch(failed);
  });
};

const complaints = (page: Page): Promise<number> => page.locator(".govuk-error-message:visible").count();

const misspell = (code: string, group: number): string => {
  const groups = code.split("-");
  const [first = "", ...rest] = groups[group - 1] ?? "";
  groups[group - 1] = (first === "A" ? "B" : "A") + rest.join("");
  return groups.join("-");
};

/** Dwellings vote from the codes of their letters, on telephones that break off at the worst moments. */
export const journey: Journey = {
  name: "Dwellings vote online",
  run: async (stage) => {
    const { open, test } = stage;
    const polls = await planOnlineVote(stage, "e2e-online-vote", DWELLINGS);
    await inEveryLanguage(polls);
    let codes: ReadonlyMap<string, string> = new Map();

    await test("the landlord makes a letter per dwelling; no code leaves the browser; leaving asks first", async () => {
      const phone = await open({ ...PHONE, account: BUREAU.landlord.account });
      await phone.go(`${polls.staffPath}/lettres`);
      await phone.check();
      const screen = await open({ account: BUREAU.landlord.account });
      const { page } = screen;
      await makeLetters(screen, polls, DWELLINGS);
      let asked = "";
      page.once("dialog", (dialog) => {
        asked = dialog.type();
        void dialog.accept();
      });
      await screen.go(polls.staffPath);
      assert.equal(asked, "beforeunload");
      await page.getByRole("link", { name: "Codes et lettres du vote en ligne" }).click();
      await page.getByText("Des lettres existent déjà. Les refaire").waitFor();
      await page.getByRole("button", { name: "Refaire tous les codes" }).click();
      await page.getByRole("button", { name: "Imprimer les lettres" }).waitFor();
      codes = await lettersOn(screen);
      await checkPrinted(screen, DWELLINGS - 1);
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "Enregistrer le fichier" }).click();
      const file = readFileSync(await (await saved).path(), "utf8");
      assert.equal(file.trim().split("\r\n").length, DWELLINGS);
      for (const code of codes.values()) assert.ok(file.includes(code));
      await page.getByRole("button", { name: /effacer les codes de cette page/ }).click();
      await atStep(page, "Les codes sont effacés de cette page");
      assert.equal((await lettersOn(screen)).size, 0);
      await screen.check();
    });
    await sealOnlineVote(polls);
    const codeOf = (index: number): string => {
      const code = codes.get(dwellingRef(index));
      assert.ok(code);
      return code;
    };
    const trackers = new Set<string>();
    const { path, opensOn, closesOn } = polls;

    await test("before the opening, the page tells when and offers paper, with and without script", async () => {
      for (const script of [true, false]) {
        const screen = await open({ ...PHONE, script });
        assert.equal(await screen.go(path), 200);
        await atStep(screen.page, "Le vote n’est pas encore ouvert");
        await atStep(screen.page, "Voter sur papier");
        assert.equal(await screen.page.getByRole("button", { name: "Commencer" }).count(), 0);
        await screen.check();
      }
    });

    await polls.clock(opensOn, "10:00");

    await test("the page gives no cookie, says nothing of itself to others and lets nothing else run", async () => {
      const { headers } = await fetch(`${stage.url}${path}`);
      assert.equal(headers.get("set-cookie"), null);
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("cache-control"), "no-store");
      assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'; script-src 'nonce-/);
      assert.match(headers.get("content-security-policy") ?? "", /worker-src 'none'; trusted-types 'none'/);
    });

    await test("the quartier's page leads to the vote, which tells whom to call", async () => {
      const screen = await open(PHONE);
      await screen.go(path.slice(0, path.indexOf("/votes/")));
      await screen.check();
      await screen.page.getByRole("link", { name: "Voter en ligne ou sur papier" }).click();
      await screen.page.getByRole("button", { name: "Commencer" }).waitFor();
      assert.ok(await screen.page.getByRole("link", { name: "02 98 00 00 00" }).isVisible());
      await screen.check();
      await screen.page.getByRole("link", { name: "Lire les documents publiés" }).click();
      await screen.page.getByRole("link", { name: /^Pour et contre/ }).waitFor();
    });

    await test("without script, the page says to vote on paper and how", async () => {
      const screen = await open({ ...PHONE, script: false });
      await screen.go(path);
      assert.match((await screen.page.locator("noscript").textContent()) ?? "", /Votez sur papier/);
      await atStep(screen.page, "Voter sur papier");
      assert.equal(await screen.page.getByLabel("Code de vote").isVisible(), false);
      await screen.check();
    });

    for (const [width, choice] of [
      [390, "for"],
      [1280, "against"],
    ] as const)
      await test(`a dwelling votes at ${width} px, each step clean, and its tracker is found in the urn`, async () => {
        const screen = await open({ width });
        const { page } = screen;
        await screen.go(path);
        await screen.check();
        await typeCode(screen, path, codeOf(width === 390 ? 0 : 1));
        await atStep(page, "Est-ce votre logement ?");
        await screen.check();
        await page.getByRole("button", { name: "Oui, c’est mon logement" }).click();
        await screen.check();
        await page.getByRole("button", { name: "Continuer" }).click();
        await page.getByText("Choisissez une réponse").waitFor();
        assert.equal(await complaints(page), 1);
        await screen.check();
        await screen.go(path);
        await typeCode(screen, path, codeOf(width === 390 ? 0 : 1));
        await choose(screen, choice);
        await screen.check();
        await send(screen);
        const tracker = await receipt(screen);
        trackers.add(tracker);
        await screen.check();
        assert.equal((await page.context().cookies()).length, 0, "no cookie is left");
        assert.doesNotMatch(page.url(), /#./);
        await page.getByRole("link", { name: "Vérifier mon bulletin" }).click();
        await page.getByLabel("Numéro de suivi").fill(tracker.toLowerCase().replaceAll("-", " "));
        await page.getByRole("button", { name: "Chercher" }).click();
        await page.getByText(`Le bulletin ${tracker} est dans l’urne.`).waitFor();
        await screen.check();
      });

    for (const [index, [when, request, served]] of CUTS.entries())
      await test(`the tab is closed ${when}: the letter takes up the same ballot`, async () => {
        const code = codeOf(2 + index);
        const first = await open(PHONE);
        await scanLetter(first, path, code);
        await choose(first, "for");
        // Nothing could give the receipt once the capsule is erased: it is on the page before.
        const shown: string[] = [];
        const erasing = request === "/ballot/erasure";
        const cut = cutAt(first, request, served, async () => {
          if (erasing) shown.push(await receipt(first));
        });
        await send(first);
        await cut;
        assert.equal(shown.length, erasing ? 1 : 0);
        for (const one of shown) trackers.add(one);
        const again = await open(PHONE);
        const last = erasing && served;
        if (last) {
          await scanLetter(again, path, code);
          await atStep(again.page, "Votre logement a déjà voté, en ligne");
          await again.check();
          return;
        }
        await scanLetter(again, path, code);
        if (request === "/ballot/signature" && !served) {
          await choose(again, "against");
          await send(again);
        }
        trackers.add(await receipt(again));
        await again.check();
      });

    await test("the tab is closed before the code, at the dwelling and at the check: nothing was begun; who is signed in votes too", async () => {
      const code = codeOf(8);
      for (const stop of ["dwelling", "check"]) {
        const screen = await open(PHONE);
        await scanLetter(screen, path, code);
        if (stop === "check") await choose(screen, "against");
        await screen.page.close();
      }
      const atHome = await open({ ...PHONE, account: BUREAU.city.account });
      trackers.add(await castOnline(atHome, path, code, "blank"));
    });

    await test("a code is read with spaces, in lower case, or from the letter's whole address", async () => {
      const code = codeOf(9);
      const screen = await open(PHONE);
      const spoilt = [
        ` ${code.toLowerCase().replaceAll("-", "  ")} `,
        code.replaceAll("-", ""),
        `${stage.url}${path}#${code}`,
      ];
      for (const text of spoilt) {
        await typeCode(screen, path, text);
        await atStep(screen.page, "Est-ce votre logement ?");
      }
    });

    for (const width of WIDTHS)
      await test(`a mistyped code says which group is wrong, at ${width} px`, async () => {
        const screen = await open({ width });
        const { page } = screen;
        await typeCode(screen, path, misspell(codeOf(9), 3));
        await page.getByText("Regardez de nouveau sur la lettre : groupe 3").waitFor();
        assert.equal(await complaints(page), 1);
        assert.equal(await page.getByLabel("Code de vote").getAttribute("aria-invalid"), "true");
        assert.ok(await page.getByLabel("Code de vote").evaluate((one) => one === document.activeElement));
        await screen.check();
        await typeCode(screen, path, codeOf(9).slice(0, 20));
        await page.getByText(/il en faut 24/).waitFor();
        await typeCode(screen, path, "");
        await page.getByText("Écrivez le code imprimé sur votre lettre.").waitFor();
        await typeCode(screen, path, (await drawCode("another-vote")).code);
        await page.getByText("Ce code n’est pas de ce vote").waitFor();
        await screen.check();
      });

    await test("another dwelling's letter is not used", async () => {
      const screen = await open(PHONE);
      await scanLetter(screen, path, codeOf(9));
      await screen.page.getByRole("button", { name: "Non, ce n’est pas mon logement" }).click();
      await atStep(screen.page, "Ne votez pas avec cette lettre");
      await screen.check();
      await screen.page.getByRole("button", { name: "Écrire un autre code" }).click();
      await screen.page.getByLabel("Code de vote").waitFor();
    });

    await test("who voted on paper is told so, with the day; and the desk is told who voted online", async () => {
      await polls.as.tenants("POST", `${polls.vote}/attendance`, { dwelling: dwellingRef(10) });
      const screen = await open(PHONE);
      await scanLetter(screen, path, codeOf(10));
      await atStep(screen.page, "Votre logement a déjà voté, sur papier");
      const day = new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(`${opensOn}T00:00:00Z`),
      );
      assert.ok(await screen.page.getByText(`C’était le ${day}`).isVisible());
      await screen.check();
    });

    for (const width of WIDTHS)
      await test(`the desk finds a dwelling and sees how and when it voted, at ${width} px`, async () => {
        const screen = await open({ width, account: BUREAU.tenants.account });
        const { page } = screen;
        const look = async (q: string, state: RegExp): Promise<void> => {
          await screen.go(`${polls.staffPath}/emarger`);
          await page.getByLabel("Chercher un logement").fill(q);
          await screen.press("Chercher");
          await page.getByText(state).first().waitFor();
          await screen.check();
        };
        await look(dwellingRef(0), /^En ligne, le \d/);
        await look(dwellingRef(10).toLowerCase(), /^Sur papier, le \d/);
        await look("batiment b 119", /^Vacant/);
        await look("étage 4", /^Pas encore/);
        await look(dwellingRef(16), /^Pas encore/);
        const typed = await page.getByLabel("Identifiant du logement").inputValue();
        assert.equal(typed, dwellingRef(16));
        if (width === 390) return;
        await tapDwelling(screen, dwellingRef(16));
        await page.getByText(`${dwellingRef(16)} est émargé, le `).waitFor();
        await deskSays(screen, dwellingRef(16), "Émargé");
        await tapDwelling(screen, dwellingRef(16));
        await page.getByText(`${dwellingRef(16)} a voté sur papier, le `).waitFor();
        await screen.check();
      });

    await test("the desk marks a dwelling while its page is open: the page says so instead of voting", async () => {
      const screen = await open(PHONE);
      await scanLetter(screen, path, codeOf(11));
      await choose(screen, "for");
      await polls.as.tenants("POST", `${polls.vote}/attendance`, { dwelling: dwellingRef(11) });
      await send(screen);
      await atStep(screen.page, "Votre logement a déjà voté, sur papier");
    });

    await test("an outage loses nothing; too many tries ask to wait", async () => {
      const screen = await open(PHONE);
      const { page } = screen;
      await scanLetter(screen, path, codeOf(12));
      await choose(screen, "for");
      await page.route("**/ballots", (route) => route.fulfill({ status: 500, body: "<html>" }));
      await send(screen);
      await atStep(page, "Le service ne répond pas");
      await screen.check();
      await page.unroute("**/ballots");
      await page.getByRole("button", { name: "Réessayer" }).click();
      trackers.add(await receipt(screen));

      await page.route("**/ballot/dwelling", (route) =>
        route.fulfill({
          status: 429,
          headers: { "retry-after": "540" },
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "urn:ipt:problem:too-many-tries" }),
        }),
      );
      await scanLetter(screen, path, codeOf(13));
      await atStep(page, "Trop d’essais de suite");
      await page.getByText("Attendez 9 min").waitFor();
      await screen.check();
    });

    await test("two members of the bureau replace a lost letter: the old one says so, the new one votes", async () => {
      const claire = await open({ ...PHONE, account: BUREAU.tenants.account });
      const desk = `${polls.staffPath}/remplacer`;
      await claire.go(desk);
      await claire.page.getByRole("button", { name: "Faire une nouvelle lettre" }).click();
      await claire.page.getByRole("alert").getByText("Écrivez l’identifiant du logement.").waitFor();
      await claire.check();
      await claire.page.getByLabel("Identifiant du logement").fill(dwellingRef(14));
      await claire.page.getByLabel("Motif").fill("Lettre perdue.");
      await claire.page.getByRole("button", { name: "Faire une nouvelle lettre" }).click();
      await claire.page.getByRole("button", { name: "Imprimer la lettre" }).waitFor();
      await claire.check();
      const code = (await lettersOn(claire)).get(dwellingRef(14)) ?? "";
      const screen = await open(PHONE);
      await scanLetter(screen, path, code);
      await screen.page.getByText("Ce code n’est pas de ce vote").waitFor();
      const david = await open({ account: BUREAU.city.account });
      await david.go(desk);
      await david.check();
      await david.page.getByRole("link", { name: "Confirmer ce remplacement" }).click();
      await david.press("Confirmer ce remplacement");
      await david.page.getByText("Le remplacement est confirmé").waitFor();
      await david.check();
      await scanLetter(screen, path, codeOf(14));
      await atStep(screen.page, "Ce code a été remplacé");
      await screen.check();
      trackers.add(await castOnline(screen, path, code, "for"));
    });

    await test("one envelope for each dwelling that voted online, whatever was cut or sent again", async () => {
      const turnout = JSON.stringify(await polls.as.tenants("GET", `${polls.vote}/turnout`, null));
      assert.equal(trackers.size, 11, turnout);
      for (const tracker of trackers) {
        const answer = await fetch(`${stage.url}/v1/urns/${polls.ballot}/trackers/${tracker}`);
        assert.deepEqual(await answer.json(), { tracker, found: true });
      }
    });

    await polls.clock(closesOn, "18:00");

    await test("after the close, the page says when it closed and where to verify", async () => {
      for (const width of WIDTHS) {
        const screen = await open({ width });
        await screen.go(path);
        await atStep(screen.page, "Le vote est clos");
        await screen.check();
        await screen.page.getByRole("link", { name: "Vérifier le vote" }).click();
        await screen.check();
      }
      const late = await open(PHONE);
      await scanLetter(late, path, codeOf(15));
      await atStep(late.page, "Le vote est clos");
    });
  },
};
