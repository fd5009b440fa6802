import * as z from "zod";
import { Role } from "../access/role.ts";
import { Id, Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";
import { TerritoryStatus } from "./territory.ts";

/** A territory as lists across territories show it. */
export const TerritoryEntry = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    status: TerritoryStatus(),
    sandbox: z.boolean(),
    /** Roles of the person who asks; empty for the operator. */
    roles: z.array(Role()),
  }),
);
export type TerritoryEntry = Infer<typeof TerritoryEntry>;
