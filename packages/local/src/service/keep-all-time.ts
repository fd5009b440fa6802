import { digest } from "@ipt/api/http/digest.ts";
import { everyPage } from "@ipt/application/kernel/every-page.ts";
import type { Surroundings } from "@ipt/application/kernel/make-context.ts";
import { ownContext } from "@ipt/application/kernel/own-context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { keepTime } from "@ipt/application/votes/keep-time.ts";

type Settings = Omit<Surroundings, "digest"> & {
  readonly openTerritory: (territory: string) => TerritoryStore;
};

const PAGE = 100;

/**
 * What the published instants of every territory's votes ask at this moment; a sandbox has its own. One that fails is
 * thrown once the others had their turn.
 */
export const keepAllTime = async ({ openTerritory, ...around }: Settings): Promise<void> => {
  const troubles: unknown[] = [];
  const entries = everyPage((cursor) => around.directory.allTerritories({ limit: PAGE, cursor }));
  for await (const { id: territory } of entries) {
    const ctx = await ownContext(
      { ...around, digest },
      { territory, store: openTerritory(territory), id: "clock" },
    );
    if (ctx) await keepTime(ctx).catch((error: unknown) => troubles.push(error));
  }
  if (troubles.length > 0) throw troubles.length === 1 ? troubles[0] : new AggregateError(troubles);
};
