import assert from "node:assert/strict";
import { DEMO_NEWCOMER, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import type { Journey, Stage } from "../harness/journey.ts";
import { WIDTHS } from "../harness/screen-options.ts";

const NEWCOMER = DEMO_NEWCOMER.sub;
const REASON = "Cette intercommunalité a déjà un territoire.";

const decide = async (stage: Stage, territory: string, answer: "approval" | "refusal"): Promise<void> => {
  const operator = await signInAs(stage.url, DEMO_OPERATOR.sub);
  const sent = await operator.open(`${stage.url}/v1/territories/${territory}/${answer}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(answer === "refusal" ? { reason: REASON } : {}),
  });
  assert.equal(sent.status, 200);
};

/** A city opens its space by itself: from the home page to the answer of the operator. */
export const journey: Journey = {
  name: "A city asks for its territory by itself",
  run: async (stage) => {
    const { open, test } = stage;

    for (const width of WIDTHS)
      await test(`finds itself in the official list and asks, at ${width} px`, async () => {
        const screen = await open({ width });
        const { page } = screen;
        await screen.go("/");
        await page.getByRole("link", { name: "Ouvrir l’espace de votre territoire" }).click();
        assert.equal(await screen.heading(), "Ouvrir l’espace de votre territoire");
        await screen.check();
        await page.getByRole("link", { name: "Commencer" }).click();
        await page.locator(`button[value="${NEWCOMER}"]`).click();
        await page.waitForURL("**/commencer/territoire");
        await screen.check();
        await page.getByLabel("Nom de votre commune").fill("saint denis");
        await screen.press("Chercher");
        await screen.check();
        await page.getByRole("link", { name: "Saint-Denis", exact: true }).first().click();
        await screen.check();
        await page.getByLabel("Adresse de vos pages").fill("contact");
        await screen.press("Envoyer la demande");
        await screen.check();
        await page.getByLabel("Adresse de vos pages").fill(`saint-denis-${width}`);
        await screen.press("Envoyer la demande");
        assert.equal(await screen.heading(), "Votre demande attend une réponse");
        await screen.check();
        await decide(stage, `saint-denis-${width}`, width === 390 ? "refusal" : "approval");
        await page.reload();
        await screen.check();
        if (width === 390) assert.ok(await page.getByText(REASON).isVisible());
        else assert.ok(await page.getByRole("link", { name: "Inviter des collègues" }).isVisible());
      });

    await test("opens a sandbox without script, by keyboard", async () => {
      const screen = await open({ script: false, account: NEWCOMER });
      const { page } = screen;
      await screen.go("/commencer");
      await screen.check();
      await page.getByRole("link", { name: "Ouvrir un bac à sable" }).click();
      await page.getByLabel("Nom affiché").fill("Notre essai");
      await page.getByLabel("Nom affiché").press("Tab");
      await page.keyboard.type("notre-essai");
      await page.keyboard.press("Enter");
      await page.getByText("Votre bac à sable est ouvert.").waitFor();
      await screen.check();
    });

    await test("finds its requests again among its territories", async () => {
      await stage.drain();
      const screen = await open({ account: NEWCOMER });
      await screen.go("/espace");
      await screen.check();
      await screen.page.getByRole("link", { name: /Où en est la demande/ }).click();
      assert.equal(await screen.heading(), "Votre demande n’a pas été acceptée");
    });

    await test("no script, in English", async () => {
      const screen = await open({ script: false, width: 390 });
      await screen.go("/en/commencer");
      assert.equal(await screen.heading(), "Open your territory’s space");
      await screen.check();
    });
  },
};
