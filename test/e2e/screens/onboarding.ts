import { DEMO_NEWCOMER } from "@ipt/local/demo/accounts.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const account = DEMO_NEWCOMER.sub;

export const screens: ScreenshotSet = {
  list: [
    { name: "o0-begin", path: "/commencer", widths: WIDTHS },
    { name: "o0-find", path: "/commencer/territoire?q=brest", account },
    { name: "o0-request", path: "/commencer/demande?siren=242900314", account, widths: WIDTHS },
    {
      name: "o0-request-refused",
      path: "/commencer/demande",
      account,
      act: (screen) => screen.press("Envoyer la demande"),
    },
    {
      name: "o0-waiting",
      path: "/commencer/demande?commune=56121",
      account,
      act: (screen) => screen.press("Envoyer la demande"),
    },
    { name: "o0-my-territories", path: "/espace", account },
  ],
};
