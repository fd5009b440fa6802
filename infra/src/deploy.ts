import { spawnSync } from "node:child_process";
import { deploySteps } from "./deploy-steps.ts";
import { ENVIRONMENTS } from "./environment.ts";

const steps = deploySteps(process.argv.slice(2));
if (!steps) {
  process.stderr.write(`npm run deploy -- ${ENVIRONMENTS.join("|")} [options de cdk deploy]\n`);
  process.exitCode = 2;
}
for (const { command, options } of steps ?? []) {
  const { status } = spawnSync(command, options, { stdio: "inherit" });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
