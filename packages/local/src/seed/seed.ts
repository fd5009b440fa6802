import { civilDateAt } from "@ipt/domain/values/instant.ts";
import { BREST, SANDBOX } from "../demo/accounts.ts";
import type { DemoKeys } from "../demo/demo-keys.ts";
import { seedAccess } from "./seed-access.ts";
import { seedBrest } from "./seed-brest.ts";
import { seedSandbox } from "./seed-sandbox.ts";
import { type SeedDeps, seeder } from "./seeder.ts";

/** Fills an empty data folder, through the use cases: Brest with its real figures, and a fictitious city. */
export const seed = async (deps: SeedDeps): Promise<DemoKeys> => {
  const today = civilDateAt(deps.now(), "Europe/Paris");
  await seedBrest(seeder(deps, BREST));
  await seedSandbox(seeder(deps, SANDBOX), today);
  return seedAccess((territory) => seeder(deps, territory));
};
