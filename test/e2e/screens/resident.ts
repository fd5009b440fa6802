import type { ScreenshotSet } from "../harness/screenshot.ts";

const BOTH = [390, 1280] as const;

/** What residents see. */
export const screens: ScreenshotSet = {
  list: [
    { name: "r1-home", path: "/", widths: BOTH },
    { name: "r3-quartier", path: "/brest-metropole/quartiers/keredern", widths: BOTH },
    { name: "r3-quartier-ar", path: "/ar/brest-metropole/quartiers/keredern", widths: BOTH },
    { name: "not-found", path: "/nowhere" },
  ],
};
