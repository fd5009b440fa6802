import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before a run of the tests: a folder where the places that they live are kept; removed with the run. */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "places-"));
  process.env["KEPT_PLACES"] = folder;
  return () => rm(folder, { recursive: true, force: true });
};
