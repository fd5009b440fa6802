import { TerritoryStatus } from "@ipt/domain/territory/territory.ts";
import { Id, Label } from "@ipt/domain/values/id.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Definition } from "../kit/definition.ts";

/** A territory as lists across territories show it, as last projected from its events. */
export const TerritorySummary = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    status: TerritoryStatus(),
    sandbox: z.boolean(),
    /** How many quartiers stand at each stage. */
    quartiers: z.record(z.string(), z.int().min(0)),
    /** Instant of the event it was projected from. */
    updatedAt: Instant(),
  }),
);
export type TerritorySummary = Readonly<Infer<typeof TerritorySummary>>;

/** `OBS#territories` / `<territory>`: all of them in one query. */
export const summary: Definition<TerritorySummary, string> = {
  type: "summary",
  version: 1,
  schema: TerritorySummary,
  keyOf: ({ id }) => id,
  place: (id) => ({ within: ["territories"], at: [id] }),
  upcasts: {},
};

export const summaries = { within: ["territories"], under: [] } as const;
