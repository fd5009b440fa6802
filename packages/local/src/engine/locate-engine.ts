import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { StartProblem } from "../start-problem.ts";

const require = createRequire(import.meta.url);

export type EngineEnvironment = {
  readonly DYNOXIDE_BIN?: string | undefined;
  readonly DYNAMODB_ENDPOINT?: string | undefined;
};

const missing = (tried: string): StartProblem => ({
  kind: "engine-missing",
  message: [
    `Le moteur de données n'est pas disponible ici (${process.platform} ${process.arch} ; cherché : ${tried}).`,
    "Indiquez un exécutable dynoxide avec DYNOXIDE_BIN=/chemin/vers/dynoxide, ou toute base compatible",
    "DynamoDB avec DYNAMODB_ENDPOINT=http://127.0.0.1:8000.",
    "",
    `The data engine is not available here (looked for: ${tried}). Point DYNOXIDE_BIN at a dynoxide binary,`,
    "or DYNAMODB_ENDPOINT at any DynamoDB-compatible service.",
  ].join("\n"),
});

const packaged = (): string | undefined => {
  try {
    return require.resolve("@dynoxide/linux-x64/dynoxide");
  } catch {
    return undefined;
  }
};

/** Path of the engine's executable: `DYNOXIDE_BIN`, or the one installed with the product. */
export const locateEngine = (environment: EngineEnvironment): Result<string, StartProblem> => {
  const named = environment.DYNOXIDE_BIN;
  if (named) return existsSync(named) ? ok(named) : fail(missing(named));
  const found = packaged();
  return found && existsSync(found) ? ok(found) : fail(missing("@dynoxide/linux-x64"));
};
