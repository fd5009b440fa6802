import * as z from "zod";
import { Id, Label } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { TerritoryStatus } from "./territory.ts";

/** Breaches of one territory that a list across territories knows. */
export const MOST_INCIDENTS = 20;

/** A breach, without what happened: that stays with the territory. */
const IncidentInBrief = schema(() =>
  z.strictObject({
    id: Id(),
    title: Label(),
    discoveredAt: Instant(),
    decided: z.enum(["undecided", "notified", "not-notified"]),
  }),
);
export type IncidentInBrief = Infer<typeof IncidentInBrief>;

/** How a territory stands, as the operator's lists show it. */
export const TerritoryOverview = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    status: TerritoryStatus(),
    sandbox: z.boolean(),
    /** How many quartiers stand at each stage; `none` for those that none has begun. */
    quartiers: z.record(z.string(), z.int().min(0)),
    /** Breaches that concern its data: those to decide about first, then the latest; at most `MOST_INCIDENTS`. */
    incidents: z.array(IncidentInBrief()),
    /** Instant at which this was last drawn from the territory's own records. */
    updatedAt: Instant(),
  }),
);
export type TerritoryOverview = Readonly<Infer<typeof TerritoryOverview>>;
