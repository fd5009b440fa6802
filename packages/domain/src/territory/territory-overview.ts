import * as z from "zod";
import { Id, Label } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { TerritoryStatus } from "./territory.ts";

/** How a territory stands, as the operator's lists show it. */
export const TerritoryOverview = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    status: TerritoryStatus(),
    sandbox: z.boolean(),
    /** How many quartiers stand at each stage; `none` for those that none has begun. */
    quartiers: z.record(z.string(), z.int().min(0)),
    /** Instant at which this was last drawn from the territory's own records. */
    updatedAt: Instant(),
  }),
);
export type TerritoryOverview = Readonly<Infer<typeof TerritoryOverview>>;
