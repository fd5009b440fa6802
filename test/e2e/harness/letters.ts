/** Letters as the landlord's browser prints them. */
import assert from "node:assert/strict";
import { dwellingRef, type Polls } from "./online-vote.ts";
import type { Screen } from "./screen.ts";

/** The code of each dwelling, read from the sheets ready to be printed. */
export const lettersOn = async ({ page }: Screen): Promise<ReadonlyMap<string, string>> => {
  const sheets = page.locator(".ipt-letter");
  const refs = await sheets.locator("[data-fill='ref']").allTextContents();
  const codes = await sheets.locator("[data-fill='code']").allTextContents();
  return new Map(refs.map((ref, index) => [ref, (codes[index] ?? "").replaceAll(" ", "-")]));
};

/** Makes and reads every letter in the landlord's browser, and holds that no code left it. */
export const makeLetters = async (
  screen: Screen,
  polls: Polls,
  dwellings: number,
): Promise<ReadonlyMap<string, string>> => {
  const { page } = screen;
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await screen.go(`${polls.staffPath}/lettres`);
  await screen.check();
  await page.getByRole("button", { name: "Faire les codes et les lettres" }).click();
  await page.getByRole("heading", { name: `${dwellings - 1} lettres sont prêtes` }).waitFor();
  await screen.check();
  const letters = await lettersOn(screen);
  assert.equal(letters.size, dwellings - 1);
  assert.ok(letters.has(dwellingRef(0)));
  const said = sent.join("\n").replaceAll(/[\s-]/g, "").toUpperCase();
  assert.ok(said.includes("/CODES"), "hashes were sent");
  for (const code of letters.values())
    assert.ok(!said.includes(code.replaceAll("-", "")), "no code leaves the browser");
  return letters;
};

/** The territory's public pages, and its letters, in each language of the service. */
export const inEveryLanguage = async ({ as }: Polls): Promise<void> => {
  const territory = await as.coordinator("GET", "", null);
  assert.ok(typeof territory === "object" && territory && "revision" in territory);
  const languages = ["fr", "en", "ar", "tr", "pt"];
  await as.coordinator("PATCH", "", { languages }, Number(territory.revision));
};

/** Of CSS, and of the page's margin. */
const PIXELS_PER_MM = 96 / 25.4;
const MARGIN_MM = 15;

/** Where the address of the first letter is printed, in millimetres from the sheet's edges. */
const addressOnPaper = async ({ page }: Screen) => {
  await page.emulateMedia({ media: "print" });
  const letter = await page.locator(".ipt-letter").first().boundingBox();
  const address = await page.locator(".ipt-letter__to").first().boundingBox();
  await page.emulateMedia({ media: null });
  assert.ok(letter && address);
  const mm = (pixels: number): number => Math.round(pixels / PIXELS_PER_MM) + MARGIN_MM;
  return {
    top: mm(address.y - letter.y),
    bottom: mm(address.y + address.height - letter.y),
    left: mm(address.x - letter.x),
  };
};

/** One sheet of A4 a letter, its address where the window of a DL envelope shows it wherever the sheet slides. */
export const checkPrinted = async (screen: Screen, letters: number): Promise<void> => {
  const pdf = await screen.page.pdf({ preferCSSPageSize: true });
  assert.equal([...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, letters);
  const { top, bottom, left } = await addressOnPaper(screen);
  assert.ok(top >= 55 && bottom <= 79 && left >= 100, `address from ${top} to ${bottom} mm, ${left} mm in`);
};
