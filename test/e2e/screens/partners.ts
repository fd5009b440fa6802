import { COORDINATOR } from "../harness/own-territory.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const LIST = "/espace/port-lann/partenaires";

export const screens: ScreenshotSet = {
  list: [
    { name: "c7-partners", path: LIST, account: COORDINATOR },
    {
      name: "c7-partner-refused",
      path: `${LIST}/nouveau`,
      account: COORDINATOR,
      act: (screen) => screen.press("Enregistrer le partenaire"),
    },
  ],
};
