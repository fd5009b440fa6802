/** The architecture check alone, for `npm run verify`. */
import { inspect } from "./inspect.ts";
import { readProject } from "./project.ts";

const { modules, violations } = inspect(readProject("."));
const edges = modules.flatMap((module) => module.edges).length;
for (const { rule, where, what } of violations) console.log(`${rule}: ${where}: ${what}`);
if (modules.length === 0) console.log("No module was read.");
if (violations.length === 0) console.log(`${modules.length} modules, ${edges} imports`);
process.exitCode = violations.length > 0 || modules.length === 0 ? 1 : 0;
