import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Keys of the demonstration, by the name a script gives them. */
export type DemoKeys = {
  readonly COORDINATION: string;
  readonly BAILLEUR: string;
  readonly LOCATAIRES: string;
  readonly FOURNISSEUR: string;
  readonly CENTRE_SOCIAL: string;
  readonly RECYCLERIE: string;
  readonly BREST: string;
  readonly BREST_LECTURE: string;
};

const fileIn = (dataDir: string): string => join(dataDir, "demo.env");

/**
 * Keeps the demonstration's keys where a shell script can read them (`. .data/demo.env`), for their owner only. Its
 * presence also says that the seeding went to its end.
 */
export const writeDemoKeys = (dataDir: string, keys: DemoKeys): void => {
  const text = Object.entries(keys)
    .map(([name, secret]) => `IPT_${name}=${secret}\n`)
    .join("");
  writeFileSync(`${fileIn(dataDir)}.new`, text, { mode: 0o600 });
  renameSync(`${fileIn(dataDir)}.new`, fileIn(dataDir));
};

/** One key kept by a former start, or `null` when nothing was seeded yet. */
export const readDemoKey = (dataDir: string, name: keyof DemoKeys): string | null => {
  if (!existsSync(fileIn(dataDir))) return null;
  const line = readFileSync(fileIn(dataDir), "utf8")
    .split("\n")
    .find((one) => one.startsWith(`IPT_${name}=`));
  return line?.slice(line.indexOf("=") + 1) ?? null;
};
