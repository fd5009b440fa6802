/** A voter with a letter in hand, in front of the vote's page. */
import type { Choice } from "@ipt/ballot/choice.ts";
import type { Page } from "playwright-core";
import type { Screen } from "./screen.ts";

const WORDS: Readonly<Record<Choice, string>> = { for: "Pour", against: "Contre", blank: "Blanc" };

/** Waits until the page shows the step that has this title. */
export const atStep = (page: Page, title: string): Promise<void> =>
  page.getByRole("heading", { name: title, exact: true }).waitFor();

const pressed = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

/** Scans the letter's QR: the code comes behind `#`, which no server sees. */
export const scanLetter = async (screen: Screen, votePath: string, code: string): Promise<void> => {
  // Two letters on one telephone: the second address differs by its fragment alone.
  await screen.go("/etat");
  await screen.go(`${votePath}#${code}`);
};

/** Types the code as it is printed, or as somebody would spoil it. */
export const typeCode = async ({ page, go }: Screen, votePath: string, text: string): Promise<void> => {
  await go(votePath);
  await pressed(page, "Commencer");
  await page.getByLabel("Code de vote").fill(text);
  await pressed(page, "Continuer");
};

/** From the dwelling's check to the last page before sending. */
export const choose = async ({ page }: Screen, choice: Choice): Promise<void> => {
  await atStep(page, "Est-ce votre logement ?");
  await pressed(page, "Oui, c’est mon logement");
  await page.getByLabel(WORDS[choice], { exact: true }).check();
  await pressed(page, "Continuer");
  await atStep(page, "Vérifiez avant d’envoyer");
};

export const send = ({ page }: Screen): Promise<void> => pressed(page, "Envoyer mon bulletin");

/** The tracker on the receipt, once the ballot is in the urn. */
export const receipt = async ({ page }: Screen): Promise<string> => {
  await atStep(page, "Votre bulletin est dans l’urne");
  return ((await page.locator("[data-screen='done'] [data-fill='tracker']").textContent()) ?? "").trim();
};

/** The whole vote of a dwelling; gives the tracker. */
export const castOnline = async (
  screen: Screen,
  votePath: string,
  code: string,
  choice: Choice,
): Promise<string> => {
  await scanLetter(screen, votePath, code);
  await choose(screen, choice);
  await send(screen);
  return receipt(screen);
};
