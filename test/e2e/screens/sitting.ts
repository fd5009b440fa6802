import { COORDINATOR, ownTerritory } from "../harness/own-territory.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const BOTH = [390, 1280] as const;
const EMPTY = "/espace/quimper";
const SPACE = "/espace/port-lann";
const BREST = "/espace/brest-metropole";
const BREST_COORDINATOR = "gwen-coordination";

/** What a coordinator sees at the first sitting, and every morning after it. */
export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    await ownTerritory(stage, "quimper", "Quimper");
  },
  list: [
    { name: "c2-setup-empty", path: `${EMPTY}/mise-en-place`, account: COORDINATOR, widths: BOTH },
    { name: "c2-setup", path: `${SPACE}/mise-en-place`, account: COORDINATOR },
    { name: "c2-copy", path: `${EMPTY}/mise-en-place/brest`, account: COORDINATOR, widths: BOTH },
    {
      name: "c2-kit",
      path: `${SPACE}/quartiers/les-ajoncs/contenus/kit`,
      account: COORDINATOR,
      widths: BOTH,
    },
    { name: "c3-board-empty", path: EMPTY, account: COORDINATOR },
    { name: "c3-board", path: SPACE, account: COORDINATOR, widths: BOTH },
    { name: "c3-board-brest", path: BREST, account: BREST_COORDINATOR },
    { name: "c4-publish", path: `${SPACE}/quartiers/les-ajoncs/publier`, account: COORDINATOR },
    {
      name: "c4-workspace-information",
      path: `${SPACE}/quartiers/kergwenn`,
      account: COORDINATOR,
      widths: BOTH,
    },
    { name: "c16-identity", path: `${SPACE}/reglages/identite`, account: COORDINATOR, widths: BOTH },
    {
      name: "c16-identity-refused",
      path: `${EMPTY}/reglages/identite`,
      account: COORDINATOR,
      act: async (screen) => {
        await screen.page.locator('[name="brand"]').fill("#f5c800");
        await screen.press("Enregistrer l’identité");
      },
    },
    { name: "c16-logo", path: `${SPACE}/reglages/logo`, account: COORDINATOR, widths: BOTH },
    { name: "c16-legal", path: `${SPACE}/reglages/mentions`, account: COORDINATOR, widths: BOTH },
  ],
};
