import { mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { type Bundle, bundleFunction } from "@ipt/lambda/build/function-bundles.ts";
import * as z from "zod";

const Kept = z.object({
  name: z.string(),
  folder: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), needs: z.array(z.string()) })),
});

const foldersIn = (folder: string) => ({ folder: join(folder, "functions"), maps: join(folder, "maps") });

/**
 * A function as built. The same sources give the same bytes: within a run of the tests, a bundle that another file
 * built is taken as it is; in a bench, it goes to `scratch`.
 */
export const keptBundle = async (name: FunctionName, scratch: string): Promise<Bundle> => {
  const kept = process.env["KEPT_BUNDLES"];
  if (kept === undefined) return bundleFunction(name, foldersIn(scratch));
  const told = join(kept, `${name}.json`);
  const found = await readFile(told, "utf8").catch(() => null);
  if (found !== null) return Kept.parse(JSON.parse(found));
  // Two files may build the same function at once: each in a folder of its own, and the last one told stays.
  const own = await mkdtemp(join(kept, `${name}-`));
  const bundle = await bundleFunction(name, foldersIn(own));
  await writeFile(join(own, "told.json"), JSON.stringify(bundle));
  await rename(join(own, "told.json"), told);
  return bundle;
};
