import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openClient } from "@ipt/dynamodb/client.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { runService } from "../../journey/local-service.ts";
import type { Measured } from "./measured.ts";
import { type Answer, startMeter } from "./meter.ts";
import { storedBytes } from "./stored-bytes.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../../../docs/tutoriel/parcours.sh", import.meta.url));

/** Quartiers that the journey takes to their review or their rejection: Les Ajoncs, 300 dwellings, and Les Genêts, 8. */
const DWELLINGS = 308;
const TERRITORY = "port-lann";

/** Lives the documented journey against the service as it starts on one machine, and counts what it used. */
export const measureJourney = async (): Promise<{
  readonly used: Measured;
  readonly answers: readonly Answer[];
}> => {
  const service = await runService();
  try {
    const meter = startMeter();
    await run("bash", [script], { env: { ...process.env, BASE: service.url, IPT_DATA: service.dataDir } });
    await service.drain();
    const counted = meter.stop();
    const store = openClient({
      endpoint: await meter.endpoint(),
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    const stored = await storedBytes(store, mainTable.name, TERRITORY);
    store.destroy();
    const used = { dwellings: DWELLINGS, ...counted, storedBytes: stored };
    return { used, answers: meter.answers() };
  } finally {
    await service.stop();
  }
};
