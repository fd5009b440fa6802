import assert from "node:assert/strict";
import type { Stage } from "../harness/journey.ts";
import { COORDINATOR } from "../harness/own-territory.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";
import { CENTRE, LANDLORD, type VoteTown, voteTown } from "../harness/vote-town.ts";

const TERRITORY = "screens-imports";
const SPACE = `/espace/${TERRITORY}`;
const LIST = `${SPACE}/imports`;
const BREST_COORDINATOR = "gwen-coordination";
const BOTH = { account: COORDINATOR, widths: WIDTHS } as const;

/** So many that the pictures are taken before they are all kept. */
const MANY = 45_000;

const shown: { town?: VoteTown; sent: number; arriving: Promise<unknown>[] } = { sent: 0, arriving: [] };

const fileOf = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\n")),
});

/** Drops a file as a person does: what is to be mended is kept, what is right is recorded. */
const drop = async (stage: Stage, account: string, path: string, lines: readonly string[]): Promise<void> => {
  const screen = await stage.open({ account });
  await screen.go(`${SPACE}${path}`);
  await screen.page.locator('input[type="file"]').setInputFiles(fileOf("fichier.csv", lines));
  await screen.press("Vérifier le fichier");
  const record = screen.page.getByRole("button", { name: /^(?:Enregistrer|Importer)/ });
  const [button] = await record.allTextContents();
  if (button !== undefined) await screen.press(button.trim());
  await screen.close();
};

const open = async ({ page }: Screen, state: string): Promise<void> => {
  const row = page.locator("tbody tr").filter({ hasText: state }).first();
  await row.getByRole("link").click();
  await page.waitForLoadState();
};

/** Sends a register and opens its import while lines of it are still to come. */
const catchUnderWay = async (screen: Screen): Promise<void> => {
  const { town } = shown;
  assert.ok(town);
  shown.sent += 1;
  const dwellings = Array.from({ length: MANY }, (_, index) => ({
    ref: `${shown.sent}-${index}`,
    building: "A",
    label: `Porte ${index}`,
  }));
  shown.arriving.push(town.ask("POST", "/quartiers/le-parc/register", { dwellings }));
  const running = screen.page.locator("tbody tr").filter({ hasText: "En cours" });
  while ((await running.count()) === 0) await screen.page.reload();
  await running.first().getByRole("link").click();
  await screen.page.getByText(/lignes enregistrées sur/).waitFor();
};

/** Files sent by people: refused, recorded, and one still arriving. */
export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    shown.town = await voteTown(stage, TERRITORY);
    await shown.town.ask("POST", "/quartiers/le-parc/campaigns", {});
    const headings = "quartier;date;activite;participants;nouveaux";
    await drop(stage, CENTRE, "/deposer/activites", [
      headings,
      "Le Parc;12/03/2026;Fanfare;8;3",
      "Le Pacr;13/03/2026;Atelier;x;",
      "Le Parc;32/03/2026;Permanence;5;1",
      "Le Parc;19/03/2026;Atelier;4;9",
    ]);
    await drop(stage, CENTRE, "/deposer/activites", [
      headings,
      "Le Parc;12/03/2026;Atelier;8;3",
      "Le Parc;19/03/2026;Permanence;5;",
      "Le Parc;26/03/2026;Atelier;7;2",
    ]);
    const register = "/quartiers/le-parc/registre/importer";
    await drop(stage, LANDLORD, register, [
      "ref;building;label;vacant",
      "P-001;Bâtiment A;Étage 1, porte 11;non",
      "P-001;Bâtiment A;Étage 1, porte 12;non",
      "P-003;Bâtiment B;;peut-être",
    ]);
    await drop(stage, LANDLORD, register, [
      "ref;building;label;vacant",
      ...Array.from(
        { length: 12 },
        (_, index) => `P-0${10 + index};Bâtiment A;Étage ${1 + (index % 4)};${index === 5 ? "oui" : "non"}`,
      ),
    ]);
  },
  finish: async () => {
    // The second register overtakes the first, which is then refused.
    await Promise.allSettled(shown.arriving);
  },
  list: [
    { name: "c12-imports", path: LIST, ...BOTH },
    { name: "c12-imports-none", path: "/espace/brest-metropole/imports", account: BREST_COORDINATOR },
    { name: "c12-import-done", path: LIST, ...BOTH, act: (screen) => open(screen, "Terminé") },
    { name: "c12-import-refused", path: LIST, ...BOTH, act: (screen) => open(screen, "0 sur 4") },
    { name: "c12-import-running", path: LIST, ...BOTH, act: catchUnderWay },
  ],
};
