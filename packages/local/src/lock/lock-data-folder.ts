import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import * as z from "zod";
import type { StartProblem } from "../start-problem.ts";

const Holder = z.object({ pid: z.int(), since: z.string(), address: z.string() });
type Holder = z.infer<typeof Holder>;

export type DataFolderLock = { readonly release: () => void };

const readHolder = (file: string): Holder | null => {
  try {
    return Holder.safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? null;
  } catch {
    return null;
  }
};

const alreadyRunning = (dataDir: string, holder: Holder | null): StartProblem => {
  const french = holder ? ` (processus ${holder.pid}, ${holder.address}, depuis ${holder.since})` : "";
  const english = holder ? ` (process ${holder.pid}, ${holder.address}, since ${holder.since})` : "";
  return {
    kind: "already-running",
    message: [
      `Internet pour tous tourne déjà sur ces données${french} : ${dataDir}`,
      holder
        ? `Ouvrez ${holder.address}, ou arrêtez ce processus : kill ${holder.pid}`
        : "Arrêtez l'autre instance, puis recommencez.",
      "",
      `Internet pour tous already runs on this data folder${english}.`,
      holder
        ? `Open ${holder.address}, or stop that process: kill ${holder.pid}`
        : "Stop the other instance first.",
    ].join("\n"),
  };
};

const unusable = (dataDir: string, error: unknown): StartProblem => ({
  kind: "data-folder-unusable",
  message: [
    `Le dossier de données n'est pas utilisable : ${dataDir}`,
    `The data folder cannot be used: ${error instanceof Error ? error.message : String(error)}`,
  ].join("\n"),
});

/**
 * Takes the data folder for this process alone, creating it where absent. The system frees the lock when the process
 * ends, however it ends: nothing to clean up after a crash. `address` and `since` are what a second instance is told.
 */
export const lockDataFolder = (
  dataDir: string,
  about: { readonly address: string; readonly since: string },
): Result<DataFolderLock, StartProblem> => {
  const holderFile = join(dataDir, "instance.json");
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    database = new DatabaseSync(join(dataDir, "instance.lock"), { timeout: 0 });
    database.exec("BEGIN EXCLUSIVE");
    writeFileSync(holderFile, JSON.stringify({ pid: process.pid, ...about } satisfies Holder));
  } catch (error) {
    database?.close();
    if (error instanceof Error && /database is locked/i.test(error.message)) {
      return fail(alreadyRunning(dataDir, readHolder(holderFile)));
    }
    return fail(unusable(dataDir, error));
  }
  const held = database;
  return ok({
    release: () => {
      if (!held.isOpen) return;
      rmSync(holderFile, { force: true });
      held.close();
    },
  });
};
