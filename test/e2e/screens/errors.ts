import { StoreUnavailable } from "@ipt/application/ports/store-unavailable.ts";
import type { Screen } from "../harness/screen.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";
import { openWholeSite } from "../harness/whole-site.ts";

const BOTH = [390, 1280] as const;

let site: Awaited<ReturnType<typeof openWholeSite>>;

/** Asks a site for a page while something in it is out of order. */
const asking =
  (error: Error, path: () => string) =>
  async ({ page }: Screen): Promise<void> => {
    site.failWith(error);
    await page.goto(site.url + path());
    site.failWith(null);
  };

const quartier = (): string => `/ville/quartiers/${site.place.id("live")}`;

/** Pages that nobody wants to see. */
export const screens: ScreenshotSet = {
  prepare: async () => {
    site = await openWholeSite();
  },
  finish: () => site.stop(),
  list: [
    {
      name: "error-503",
      path: "/etat",
      widths: BOTH,
      act: asking(new StoreUnavailable("for this picture"), quartier),
    },
    {
      name: "error-503-form",
      path: "/etat",
      act: async (screen) => {
        const { page } = screen;
        await page.goto(`${site.url + quartier()}/questions/poser`);
        await page.locator("[name=topic]").first().check();
        await page.locator("[name=question]").fill("Quand vote-t-on ?");
        site.failWith(new StoreUnavailable("for this picture"));
        await page.locator("main form[method=post] button").first().click();
        await page.getByText("Envoyer à nouveau").waitFor();
        site.failWith(null);
      },
    },
    {
      name: "error-500",
      path: "/etat",
      act: asking(new Error("for this picture"), quartier),
    },
  ],
};
