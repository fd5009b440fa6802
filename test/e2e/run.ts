/**
 * Tells every journey in a real browser: `npm run test:e2e`, or `npm run test:e2e -- quartier` for those whose file
 * name holds the word. Counts go to the folder that TEST_RESULTS names.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runService } from "../journey/local-service.ts";
import { launchBrowser } from "./harness/browser.ts";
import type { Journey } from "./harness/journey.ts";
import { openScreen, type Screen } from "./harness/screen.ts";
import type { ScreenOptions } from "./harness/screen-options.ts";

const FOLDER = join(import.meta.dirname, "journeys");
const [wanted = ""] = process.argv.slice(2);

const isJourney = (value: unknown): value is Journey =>
  typeof value === "object" && value !== null && "name" in value && "run" in value;

const load = async (file: string): Promise<Journey> => {
  const module: unknown = await import(pathToFileURL(join(FOLDER, file)).href);
  const journey: unknown =
    typeof module === "object" && module !== null ? Reflect.get(module, "journey") : null;
  if (!isJourney(journey)) throw new Error(`${file} exports no journey`);
  return journey;
};

const count = { passed: 0, failed: 0 };
/** What failed, as the last lines of `.ci/run` tell it again. */
const failures: {
  readonly fullName: string;
  readonly status: "failed";
  readonly failureMessages: string[];
}[] = [];

const told = async (name: string, run: () => Promise<void>): Promise<void> => {
  const started = performance.now();
  try {
    await run();
    count.passed += 1;
    console.log(`  ok    ${name}  ${Math.round(performance.now() - started)} ms`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    count.failed += 1;
    failures.push({ fullName: name, status: "failed", failureMessages: [message] });
    console.log(`  FAIL  ${name}\n${message}`);
  }
};

const service = await runService();
const browser = await launchBrowser();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name.includes(wanted))) {
  const journey = await load(file);
  console.log(journey.name);
  const screens: Screen[] = [];
  const open = async (options: ScreenOptions = {}): Promise<Screen> => {
    const screen = await openScreen(browser, options.site ?? service.url, options);
    screens.push(screen);
    return screen;
  };
  const stage = { url: service.url, dataDir: service.dataDir, drain: service.drain, open, test: told };
  try {
    await journey.run(stage);
  } catch (error) {
    // What is outside a test (setting the stage) failed: the tests that did not run must not look green.
    await told(`${journey.name}: the journey was broken off`, async () => {
      throw error instanceof Error ? error : new Error(String(error));
    });
  }
  await Promise.all(screens.map((screen) => screen.close()));
}
await told("the service met no unexpected error", async () => {
  if (service.errors.length > 0) throw new Error(service.errors.map(String).join("\n"));
});
await browser.close();
await service.stop();

console.log(`\n${count.passed} passed, ${count.failed} failed`);
const results = process.env["TEST_RESULTS"];
if (results) {
  const success = count.failed === 0;
  const testResults = [{ name: FOLDER, status: success ? "passed" : "failed", assertionResults: failures }];
  const summary = { numPassedTests: count.passed, numFailedTests: count.failed, success, testResults };
  writeFileSync(join(results, "e2e.json"), JSON.stringify(summary));
}
process.exitCode = count.failed === 0 ? 0 : 1;
