/**
 * Takes a picture of every declared screen into `docs/screens/`: `npm run screens`, `npm run screens -- resident` for
 * the files whose name holds the word, `npm run screens -- resident r3` for their pictures whose name begins so.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { smallPng } from "../images/small-png.ts";
import { runService } from "../journey/local-service.ts";
import { launchBrowser } from "./harness/browser.ts";
import type { Stage } from "./harness/journey.ts";
import { openScreen } from "./harness/screen.ts";
import type { Screenshot, ScreenshotSet } from "./harness/screenshot.ts";

const FOLDER = join(import.meta.dirname, "screens");
const PICTURES = join(import.meta.dirname, "../../docs/screens");
const [wanted = "", first = ""] = process.argv.slice(2);

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

const take = async (screenshot: Screenshot): Promise<void> => {
  const { name, path, account, act, widths = [1280], status = 200, height } = screenshot;
  for (const width of widths) {
    const screen = await openScreen(browser, service.url, { width, ...(account ? { account } : {}) });
    const answered = await screen.go(path);
    // A picture of “this page does not exist” must not pass for the page.
    if (answered !== status) throw new Error(`${name}: ${path} answered ${answered}`);
    await act?.(screen);
    const file = widths.length > 1 ? `${name}-${width}.png` : `${name}.png`;
    const picture = await screen.page.screenshot({
      fullPage: true,
      animations: "disabled",
      ...(height === undefined ? {} : { clip: { x: 0, y: 0, width, height } }),
    });
    writeFileSync(join(PICTURES, file), smallPng(picture));
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
  for (const screenshot of list) if (screenshot.name.startsWith(first)) await take(screenshot);
  await finish?.();
}
await browser.close();
await service.stop();
