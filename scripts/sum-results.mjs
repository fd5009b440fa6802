// Adds up the counts that each suite wrote into a folder, tells again what failed and why, so that the end of a long
// run is enough to mend it, and closes with one line: "N passed, N failed".
// A suite is a JSON file as vitest writes them: `numPassedTests`, `numFailedTests`, and in `testResults` each file with
// its `assertionResults`, or the `message` that kept it from being run.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const MOST_LINES = 12;

const [folder, failedSteps = "0"] = process.argv.slice(2);
let passed = 0;
let failed = 0;

const tell = (file, name, text) => {
  console.log(`FAIL  ${relative(process.cwd(), file)}${name ? ` > ${name}` : ""}`);
  for (const line of text.split("\n").slice(0, MOST_LINES)) console.log(`      ${line}`);
};

for (const name of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
  const suite = JSON.parse(readFileSync(join(folder, name), "utf8"));
  passed += suite.numPassedTests;
  failed += suite.numFailedTests;
  for (const { name: file, status, message = "", assertionResults } of suite.testResults ?? []) {
    const broken = assertionResults.filter((one) => one.status === "failed");
    for (const { fullName, failureMessages } of broken) tell(file, fullName, failureMessages.join("\n"));
    if (status === "failed" && broken.length === 0) tell(file, "", message);
  }
}
// A step that stopped without failing a test (a static check, an unreadable file) counts as one failure.
if (failed === 0) failed += Number(failedSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
