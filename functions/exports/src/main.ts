import { runExport } from "@ipt/application/exports/run-export.ts";
import { exportsVariables } from "@ipt/contracts/function-variables.ts";
import { territoryArchive } from "@ipt/documents/archive/territory-archive.ts";
import { cloudArchives } from "@ipt/lambda/archives/cloud-archives.ts";
import { ownContexts } from "@ipt/lambda/cloud/own-contexts.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { consumeQueue } from "@ipt/lambda/queue/consume-queue.ts";
import { readExportMessage } from "@ipt/lambda/queue/export-message.ts";

const started = startFunction("exports", exportsVariables);
const { openTerritory, credentials } = openTerritories(started, started.settings);
const { put, ...kept } = cloudArchives(started, { bucket: started.settings.bucket, credentials });
const archives = { ...kept, workshop: { make: territoryArchive, put } };
const contextOf = ownContexts(started, { openTerritory, archives });

/** A message said again while another run is at it comes back later: should that run end unfinished, this one takes over. */
export const handler = consumeQueue(started, async (body) => {
  const message = readExportMessage(body);
  if (!message) throw new Error("not a message of the projector");
  const ctx = await contextOf(message.territory);
  if (!ctx) return;
  const ran = await runExport(ctx, { export: message.export });
  if (ran.ok && ran.value.status === "running") throw new Error("under way elsewhere");
});
