/**
 * Takes a picture of every declared screen into `docs/screens/`: `npm run screens`, or `npm run screens -- resident`
 * for the files whose name holds the word.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runService } from "../journey/local-service.ts";
import { launchBrowser } from "./harness/browser.ts";
import type { Stage } from "./harness/journey.ts";
import { openScreen } from "./harness/screen.ts";
import type { Screenshot, ScreenshotSet } from "./harness/screenshot.ts";

const FOLDER = join(import.meta.dirname, "screens");
const PICTURES = join(import.meta.dirname, "../../docs/screens");
const [wanted = ""] = process.argv.slice(2);

const isSet = (value: unknown): value is ScreenshotSet =>
  typeof value === "object" && value !== null && "list" in value;

const load = async (file: string): Promise<ScreenshotSet> => {
  const module: unknown = await import(pathToFileURL(join(FOLDER, file)).href);
  const set: unknown = typeof module === "object" && module !== null ? Reflect.get(module, "screens") : null;
  if (!isSet(set)) throw new Error(`${file} exports no screens`);
  return set;
};

const service = await runService();
const browser = await launchBrowser();

const take = async ({ name, path, account, act, widths = [1280] }: Screenshot): Promise<void> => {
  for (const width of widths) {
    const screen = await openScreen(browser, service.url, { width, ...(account ? { account } : {}) });
    await screen.go(path);
    await act?.(screen);
    const file = widths.length > 1 ? `${name}-${width}.png` : `${name}.png`;
    await screen.page.screenshot({ path: join(PICTURES, file), fullPage: true, animations: "disabled" });
    console.log(file);
    await screen.close();
  }
};

mkdirSync(PICTURES, { recursive: true });
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name.includes(wanted))) {
  const { prepare, list, finish } = await load(file);
  const stage: Stage = {
    url: service.url,
    dataDir: service.dataDir,
    drain: service.drain,
    open: (options) => openScreen(browser, service.url, options),
    test: (_, run) => run(),
  };
  await prepare?.(stage);
  for (const screenshot of list) await take(screenshot);
  await finish?.();
}
await browser.close();
await service.stop();
