import type { Context } from "@ipt/application/kernel/context.ts";
import type { Surroundings } from "@ipt/application/kernel/make-context.ts";
import { ownContext } from "@ipt/application/kernel/own-context.ts";
import type { Directory } from "@ipt/application/ports/directory.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { systemDigest, systemRandomBytes } from "../system/system.ts";
import type { startFunction } from "./start-function.ts";

type Started = Pick<ReturnType<typeof startFunction<FunctionName>>, "name" | "now" | "newId">;
type Parts = Pick<Surroundings, "ballots" | "archives" | "webhooks"> & {
  readonly openTerritory: (territory: string) => TerritoryStore;
};

const outOfReach = async (): Promise<never> => {
  throw new Error("this function knows one territory at a time");
};
const noDirectory: Directory = {
  territoriesOf: outOfReach,
  overviews: outOfReach,
  usages: outOfReach,
  allTerritories: outOfReach,
  publishedTerritories: outOfReach,
};

/**
 * Contexts for a function that runs use cases of its own accord, as the actor `schedule`. Null for a territory that was
 * erased since it was named.
 */
export const ownContexts =
  ({ name, now, newId }: Started, { openTerritory, ...around }: Parts) =>
  (territory: string): Promise<Context | null> =>
    ownContext(
      { ...around, directory: noDirectory, now, newId, randomBytes: systemRandomBytes, digest: systemDigest },
      { territory, store: openTerritory(territory), id: name },
    );
