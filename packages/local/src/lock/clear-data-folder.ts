import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Empties the data folder for a fresh start; keeps the lock's own files, since the caller holds it. */
export const clearDataFolder = (dataDir: string): void => {
  for (const entry of readdirSync(dataDir)) {
    if (!entry.startsWith("instance.")) rmSync(join(dataDir, entry), { recursive: true, force: true });
  }
};
