import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startService } from "@ipt/local/service/start-service.ts";

export type RunningService = {
  readonly url: string;
  readonly dataDir: string;
  /** What went wrong unexpectedly; empty in a healthy run. */
  readonly errors: unknown[];
  readonly drain: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The whole service as `npm start` runs it, on a free port and a data folder of its own. */
export const runService = async (): Promise<RunningService> => {
  const dataDir = mkdtempSync(join(tmpdir(), "ipt-service-"));
  const errors: unknown[] = [];
  const service = await startService({
    dataDir,
    port: 0,
    fresh: true,
    onError: (error) => errors.push(error),
    onCrash: () => errors.push("the engine ended"),
  });
  if (!service.ok) throw new Error(service.error.message);
  const { url, drain, stop } = service.value;
  return {
    url,
    dataDir,
    errors,
    drain,
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
