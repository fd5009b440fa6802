import { DEMO_NEWCOMER, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import { COORDINATOR } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const account = DEMO_OPERATOR.sub;
const FILE = "/exploitation/territoires";

export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    const city = await signInAs(stage.url, DEMO_NEWCOMER.sub);
    await city.open(`${stage.url}/v1/territory-requests`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ territory: "rennes", communes: ["35238"], email: DEMO_NEWCOMER.email }),
    });
    await stage.drain();
  },
  list: [
    { name: "o1-territories", path: "/exploitation", account, widths: WIDTHS },
    { name: "o1-nothing-found", path: "/exploitation?q=zzz", account },
    { name: "o2-request", path: `${FILE}/rennes`, account, widths: WIDTHS },
    { name: "o2-territory", path: `${FILE}/brest-metropole`, account },
    { name: "o2-suspend", path: `${FILE}/port-lann/suspendre`, account },
    {
      name: "o2-erase",
      path: `${FILE}/port-lann/effacer`,
      account,
      act: (screen) => screen.press("Continuer"),
    },
    { name: "o2-new", path: "/exploitation/nouveau", account },
    { name: "o3-health", path: "/exploitation/sante", account, widths: WIDTHS },
    { name: "o4-templates", path: "/exploitation/modeles", account },
    {
      name: "c16-export",
      path: "/espace/port-lann/reglages/donnees",
      account: COORDINATOR,
      act: async (screen) => {
        await screen.press("Préparer l’export");
        await screen.page.getByRole("heading", { name: "L’export est prêt" }).waitFor();
      },
    },
    { name: "c16-data", path: "/espace/port-lann/reglages/donnees", account: COORDINATOR },
    {
      name: "o6-support",
      path: "/espace/port-lann/reglages/support",
      account: COORDINATOR,
      act: (screen) => screen.press("Ouvrir l’espace au support"),
    },
    { name: "o6-closed", path: "/espace/port-lann/partenaires", account },
    { name: "o5-limits", path: "/exploitation/limites", account, widths: WIDTHS },
  ],
};
