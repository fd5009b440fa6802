import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "@ipt/contracts/deployment.ts";
import { App } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { buildService } from "./build.ts";
import { readEnvironment } from "./environment.ts";
import { checkWithNag } from "./nag/checks.ts";

const root = join(import.meta.dirname, "../..");
const app = new App();
const environment = readEnvironment(
  app.node.tryGetContext("environments"),
  app.node.tryGetContext("environment"),
);
checkWithNag(app);
buildService(app, environment, (name) => {
  const folder = join(root, bundles.folder, name);
  if (!existsSync(folder)) throw new Error(`${bundles.folder}/${name} is missing: npm run bundle`);
  return Code.fromAsset(folder);
});
app.synth();
