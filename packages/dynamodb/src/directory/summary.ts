import { TerritoryOverview } from "@ipt/domain/territory/territory-overview.ts";
import { objectOf } from "../items/object-of.ts";
import type { Definition } from "../kit/definition.ts";

/** A territory as lists across territories show it, as last projected from its events. */
export type TerritorySummary = TerritoryOverview;

/** `OBS#territories` / `<territory>`: all of them in one query. */
export const summary: Definition<TerritorySummary, string> = {
  type: "summary",
  version: 2,
  schema: TerritoryOverview,
  keyOf: ({ id }) => id,
  place: (id) => ({ within: ["territories"], at: [id] }),
  upcasts: { 1: (old) => ({ ...objectOf(old), incidents: [] }) },
};

export const summaries = { within: ["territories"], under: [] } as const;
