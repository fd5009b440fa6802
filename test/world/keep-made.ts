import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Before a run of the tests: folders where what several files need is kept once made, the places that they live and
 * the bundles that they start; removed with the run.
 */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "ipt-made-"));
  for (const kind of ["places", "bundles"] as const) {
    const kept = join(folder, kind);
    await mkdir(kept);
    process.env[`KEPT_${kind.toUpperCase()}`] = kept;
  }
  return () => rm(folder, { recursive: true, force: true });
};
