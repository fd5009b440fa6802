import { type Browser, chromium } from "playwright-core";

/**
 * Debian's Chromium, or the one that `CHROMIUM` names. What it writes itself, such as the button of a file field, is
 * French where it has its texts (`chromium-l10n`).
 */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    env: { ...process.env, LANGUAGE: "fr" },
    args: ["--no-sandbox", "--force-color-profile=srgb", "--font-render-hinting=none"],
  });
