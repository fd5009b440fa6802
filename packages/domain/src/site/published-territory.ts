import * as z from "zod";
import { Stage } from "../playbook/stage.ts";
import { Id, Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

export const PublishedQuartier = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    stage: Stage().nullable(),
    rejected: z.boolean(),
  }),
);

/** A territory that shows something, as the list across territories tells it. */
export const PublishedTerritory = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    /** A fictitious one, to try the service with. */
    sandbox: z.boolean(),
    communes: z.array(Label()),
    quartiers: z.array(PublishedQuartier()),
  }),
);
export type PublishedTerritory = Infer<typeof PublishedTerritory>;
