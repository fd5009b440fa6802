import * as z from "zod";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** Requests of one minute that counted against a share: of all who have a part in the territory, or of one of them. */
export const RequestCount = schema(() =>
  z.strictObject({
    /** `territory`, or `key` or `person` followed by the letters and digits of an id. */
    who: z.string().regex(/^(?:territory|(?:key|person)-[0-9a-z]{1,64})$/),
    /** The minute: `YYYY-MM-DDTHH:MM`, UTC. */
    window: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
    used: z.int().min(0),
    /** When the count may be swept away. */
    until: Instant(),
  }),
);
export type RequestCount = Infer<typeof RequestCount>;
