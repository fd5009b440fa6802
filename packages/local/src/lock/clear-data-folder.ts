import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What the service itself writes in its folder: nothing else there is ever deleted. */
const OURS =
  /^(tables\.db|identity\.db)(-wal|-shm|-journal)?$|^(identity-keys\.json|stream\.json|dead-letters\.jsonl|demo\.env|mail)$|^[a-z-]+\.secret$/;

/** Empties the data folder for a fresh start; keeps the lock's own files, since the caller holds it. */
export const clearDataFolder = (dataDir: string): void => {
  for (const entry of readdirSync(dataDir)) {
    if (OURS.test(entry)) rmSync(join(dataDir, entry), { recursive: true, force: true });
  }
};
