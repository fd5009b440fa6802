/** What no linter looks at: documents, names, sizes. */
import { citedPaths } from "./cited-paths.ts";
import { datedNames } from "./dated-names.ts";
import { foreignPaths } from "./foreign-paths.ts";
import { sizes } from "./sizes.ts";
import { trackedFiles } from "./tracked-files.ts";

const files = trackedFiles();
const measured = sizes(files);
const problems = [
  ...citedPaths(files),
  ...datedNames(files, Date.now()),
  ...foreignPaths(files),
  ...measured.problems,
];
console.log([...problems, measured.summary].join("\n"));
process.exitCode = problems.length > 0 ? 1 : 0;
