import { existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createTables } from "../tables/create-tables.ts";
import { engineClient } from "./clients.ts";
import { startEngine } from "./start-engine.ts";

export type EphemeralEngine = AsyncDisposable & {
  readonly endpoint: string;
  readonly databaseFile: string | null;
  readonly client: DynamoDBClient;
  readonly dataDir: string;
  /** Ends the engine and deletes its folder. */
  readonly stop: () => Promise<void>;
};

/** Memory where the machine has some to lend: tests then wait for no disk. */
const scratchRoot = (): string => (existsSync("/dev/shm") ? "/dev/shm" : tmpdir());

/** An engine of one's own with both tables, gone with its data when stopped. For tests and benches. */
export const ephemeralEngine = async (): Promise<EphemeralEngine> => {
  const dataDir = mkdtempSync(join(scratchRoot(), "ipt-"));
  const started = await startEngine({ dataDir });
  if (!started.ok) {
    await rm(dataDir, { recursive: true, force: true });
    throw new Error(started.error.message);
  }
  const engine = started.value;
  const client = engineClient(engine.endpoint);
  await createTables(client);
  const stop = async (): Promise<void> => {
    client.destroy();
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return {
    endpoint: engine.endpoint,
    databaseFile: engine.databaseFile,
    client,
    dataDir,
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
