import assert from "node:assert/strict";
import { deskSays, tapDwelling } from "../harness/desk.ts";
import type { Journey } from "../harness/journey.ts";
import { BUREAU, dwellingRef, planOnlineVote, sealOnlineVote, sendCodes } from "../harness/online-vote.ts";
import { castOnline } from "../harness/voter.ts";

const DWELLINGS = 8;
const PHONE = { width: 390 } as const;
const FIELD = "Identifiant du logement";

/** The desk of a polling station, with a network that comes and goes. */
export const journey: Journey = {
  name: "A desk marks dwellings, with and without network",
  run: async (stage) => {
    const { open, test } = stage;
    const polls = await planOnlineVote(stage, "e2e-desk", DWELLINGS);
    const codes = await sendCodes(polls, DWELLINGS);
    await sealOnlineVote(polls);
    await polls.clock(polls.opensOn, "10:00");

    await test("a mark is said at once; what is refused stays typed; a choice fills the form", async () => {
      const screen = await open({ account: BUREAU.tenants.account });
      const { page } = screen;
      await screen.go(`${polls.staffPath}/emarger`);
      await tapDwelling(screen, dwellingRef(1));
      await page.getByText(`${dwellingRef(1)} est émargé, le `).waitFor();
      await deskSays(screen, dwellingRef(1), "Émargé");
      await tapDwelling(screen, "L-9999");
      await deskSays(screen, "L-9999", "Non émargé");
      assert.equal(await page.getByLabel(FIELD).inputValue(), "L-9999");
      await tapDwelling(screen, "");
      await page.getByText("Écrivez l’identifiant du logement.").waitFor();
      await screen.check();
      await screen.go(`${polls.staffPath}/emarger?q=porte`);
      await page.locator(`[data-dwelling="${dwellingRef(2)}"] a`).click();
      assert.equal(await page.getByLabel(FIELD).inputValue(), dwellingRef(2));
    });

    await test("without script, the desk marks by its form", async () => {
      const screen = await open({ ...PHONE, account: BUREAU.tenants.account, script: false });
      await screen.go(`${polls.staffPath}/emarger`);
      await screen.page.getByLabel(FIELD).fill(dwellingRef(1));
      await screen.press("Émarger ce logement");
      await screen.page.getByText("Ce logement a déjà voté.").waitFor();
    });

    await test("the network drops at the desk: no tap is lost, none counts before its answer, and each counts once", async () => {
      const paper = async (): Promise<number> => {
        const turnout = await polls.as.tenants("GET", `${polls.vote}/turnout`, null);
        return Number(/"attendance":(\d+)/.exec(JSON.stringify(turnout))?.[1]);
      };
      const before = await paper();
      const screen = await open({ ...PHONE, account: BUREAU.tenants.account });
      const { page } = screen;
      await screen.go(`${polls.staffPath}/emarger`);
      await page.context().setOffline(true);
      for (const index of [2, 3, 4]) await tapDwelling(screen, dwellingRef(index));
      for (const index of [2, 3, 4]) await deskSays(screen, dwellingRef(index), "À confirmer");
      await page.getByText("ne remettez pas encore le bulletin").first().waitFor();
      await page.getByText("Pas de réseau").waitFor();
      await tapDwelling(screen, dwellingRef(2));
      assert.equal(await page.locator("[data-marks] li").count(), 3, "the same tap twice waits once");
      await page.getByLabel(FIELD).fill("L-00");
      await page.getByLabel("Chercher un logement").fill("porte 102");
      await page.getByRole("button", { name: "Chercher" }).click();
      assert.equal(await page.getByLabel(FIELD).inputValue(), "L-00", "what was typed stays");
      await screen.check();
      assert.equal(await paper(), before, "nothing counts yet");
      await page
        .locator("[data-marks] li", { hasText: dwellingRef(4) })
        .getByRole("button", { name: "La personne est partie" })
        .click();
      await deskSays(screen, dwellingRef(4), "Abandonné");
      await castOnline(await open(PHONE), polls.path, codes.get(dwellingRef(3)) ?? "", "against");
      await page.context().setOffline(false);
      await deskSays(screen, dwellingRef(2), "Émargé");
      await page.getByText(`${dwellingRef(3)} a voté en ligne, le `).waitFor();
      await screen.check();
      assert.equal(await paper(), before + 2);

      // Done, and its answer lost; then the tab is closed on it.
      await page.route("**/attendance", async (route) => {
        await route.fetch();
        await route.abort();
      });
      await tapDwelling(screen, dwellingRef(5));
      await deskSays(screen, dwellingRef(5), "À confirmer");
      await page.getByText("Pas de réseau, ou le service ne répond pas").waitFor();
      await page.unroute("**/attendance");
      await screen.go(`${polls.staffPath}/emarger`);
      await deskSays(screen, dwellingRef(5), "Émargé");
      assert.equal(await paper(), before + 3);
      await screen.go(`${polls.staffPath}/emarger`);
      assert.equal(await page.locator("[data-marks] li").count(), 0, "nothing waits any more");
    });
  },
};
