import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { StartProblem } from "../start-problem.ts";
import { freePort } from "./free-port.ts";
import { guardEngine } from "./guard-engine.ts";
import { indexStream } from "./index-stream.ts";
import { type EngineExit, launchEngine } from "./launch-engine.ts";
import { type EngineEnvironment, locateEngine } from "./locate-engine.ts";
import { stopEngine } from "./stop-engine.ts";

export type EngineSettings = {
  /** Folder of the database file; on a memory file system (`/dev/shm`) nothing outlives the machine. */
  readonly dataDir: string;
  readonly environment?: EngineEnvironment;
  /** Called once when the engine ends without having been asked to. */
  readonly onCrash?: (exit: EngineExit) => void;
};

export type Engine = {
  readonly endpoint: string;
  /** SQLite file of our own engine; null for an engine found through `DYNAMODB_ENDPOINT`. */
  readonly databaseFile: string | null;
  readonly pid: number | null;
  /** Idempotent. Resolves once the process has ended. */
  readonly stop: () => Promise<void>;
};

const ATTEMPTS = 5;

const failed = (exit: EngineExit): StartProblem => ({
  kind: "engine-failed",
  message: [
    `Le moteur de données s'est arrêté au démarrage (code ${exit.code ?? exit.signal ?? "inconnu"}).`,
    `The data engine ended while starting. It said: ${exit.output || "(nothing)"}`,
  ].join("\n"),
});

/** Starts the embedded engine on a free loopback port, or points at the one named by `DYNAMODB_ENDPOINT`. */
export const startEngine = async (settings: EngineSettings): Promise<Result<Engine, StartProblem>> => {
  const environment = settings.environment ?? process.env;
  const external = environment.DYNAMODB_ENDPOINT;
  if (external) return ok({ endpoint: external, databaseFile: null, pid: null, stop: async () => undefined });

  const binary = locateEngine(environment);
  if (!binary.ok) return binary;
  mkdirSync(settings.dataDir, { recursive: true });
  const databaseFile = join(settings.dataDir, "tables.db");

  let last: EngineExit = { code: null, signal: null, output: "" };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const engine = launchEngine(binary.value, port, databaseFile);
    const outcome = await engine.listening;
    if (outcome !== "listening") {
      last = outcome;
      if (/in use/i.test(outcome.output)) continue;
      break;
    }
    const dismissGuard = guardEngine(engine.pid);
    let stopping: Promise<void> | undefined;
    void engine.exited.then((exit) => {
      if (stopping) return;
      dismissGuard();
      settings.onCrash?.(exit);
    });
    indexStream(databaseFile);
    const stop = (): Promise<void> => {
      stopping ??= (async () => {
        await stopEngine(engine);
        dismissGuard();
      })();
      return stopping;
    };
    return ok({ endpoint: `http://127.0.0.1:${port}`, databaseFile, pid: engine.pid, stop });
  }
  return fail(failed(last));
};
