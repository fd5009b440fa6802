import { digest } from "@ipt/api/http/digest.ts";
import { runExport } from "@ipt/application/exports/run-export.ts";
import type { Surroundings } from "@ipt/application/kernel/make-context.ts";
import { ownContext } from "@ipt/application/kernel/own-context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { exportAskedBy, type NamedRecord } from "@ipt/dynamodb/stream/touched.ts";

type Settings = Omit<Surroundings, "digest"> & {
  readonly openTerritory: (territory: string) => TerritoryStore;
  readonly onError: (error: unknown) => void;
};

/** Prepares exports one after the other as they are asked for, beside the stream that tells of them. */
export const exportWorker = ({ openTerritory, onError, ...around }: Settings) => {
  let last: Promise<void> = Promise.resolve();

  const run = async (territory: string, id: string): Promise<void> => {
    const where = { territory, store: openTerritory(territory), id: "exports" };
    const ctx = await ownContext({ ...around, digest }, where);
    if (ctx) await runExport(ctx, { export: id });
  };

  return {
    /** Told of each record of the stream; what it starts is waited for by `stop` alone. */
    follow: async (record: NamedRecord): Promise<void> => {
      const asked = exportAskedBy(record);
      if (asked) last = last.then(() => run(asked.territory, asked.export)).catch(onError);
    },
    stop: () => last,
  };
};
