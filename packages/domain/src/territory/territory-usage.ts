import * as z from "zod";
import { Usage } from "../platform/usage.ts";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** What a territory used in the latest month counted, as lists across territories show it. */
export const TerritoryUsage = schema(() =>
  z.strictObject({ id: Id(), usage: Usage(), updatedAt: Instant() }),
);
export type TerritoryUsage = Readonly<Infer<typeof TerritoryUsage>>;
