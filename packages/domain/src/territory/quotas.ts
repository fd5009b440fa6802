import * as z from "zod";
import { type Infer, schema } from "../values/schema.ts";

/** What the operator lets a territory use; `null` is the service's own limit, or none. */
export const Quotas = schema(() =>
  z.strictObject({
    /** Requests a minute of all who have a part in it. A person's session sends a few a page. */
    requestsPerMinute: z.int().min(60).max(60_000).nullable(),
    quartiers: z.int().min(1).max(1000).nullable(),
    /** Dwellings of one register. What is set now is never above what one import takes; what was set before may be. */
    dwellingsPerQuartier: z.int().min(1).max(200_000).nullable(),
    /** Archives prepared in a day. */
    exportsPerDay: z.int().min(1).max(50).nullable(),
  }),
);
export type Quotas = Infer<typeof Quotas>;

/** What may be begun in a territory. Turned off, it stops nothing that began: an open vote goes to its end. */
export const Features = schema(() =>
  z.strictObject({
    /** Votes planned on paper and online; off, on paper only. */
    onlineVote: z.boolean(),
    /** New keys for partners' software; those that exist go on. */
    apiKeys: z.boolean(),
  }),
);
export type Features = Infer<typeof Features>;

export const NO_QUOTAS: Quotas = {
  requestsPerMinute: null,
  quartiers: null,
  dwellingsPerQuartier: null,
  exportsPerDay: null,
};
export const ALL_FEATURES: Features = { onlineVote: true, apiKeys: true };
