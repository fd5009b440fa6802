// Adds up the counts that each suite wrote into a folder, and closes with one line: "N passed, N failed".
// A suite is a JSON file with `numPassedTests` and `numFailedTests`; `success: false` fails it even so.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, failedSteps = "0"] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
  const suite = JSON.parse(readFileSync(join(folder, name), "utf8"));
  passed += suite.numPassedTests;
  failed += suite.numFailedTests;
}
// A step that stopped without failing a test (a static check, an unreadable file) counts as one failure.
if (failed === 0) failed += Number(failedSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
