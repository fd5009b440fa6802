import * as z from "zod";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** What people without an account may send, so many times an hour. */
export const ALLOWED_AN_HOUR = {
  /** Questions: a social centre's shared connection stays far below; a machine does not. */
  question: { source: 20, territory: 300 },
  /** Requests for help. */
  help: { source: 20, territory: 300 },
  /** Requests for a new territory: a training room's shared connection, and the whole platform. */
  "territory-request": { source: 30, territory: 300 },
} as const satisfies Readonly<Record<string, { readonly source: number; readonly territory: number }>>;

export type Limited = keyof typeof ALLOWED_AN_HOUR;
export const LIMITED = ["question", "help", "territory-request"] as const satisfies readonly Limited[];

/** How often something limited was used in one hour, by one source or by all. */
export const Allowance = schema(() =>
  z.strictObject({
    limit: z.enum(LIMITED),
    /** A digest that names a network for that hour only and leads back to no address; `all` for everybody. */
    source: z.string().regex(/^[0-9a-z]{1,64}$/),
    /** The hour: `YYYY-MM-DDTHH`, UTC. */
    window: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d$/),
    used: z.int().min(0),
    /** End of the hour, after which the count is swept away. */
    until: Instant(),
  }),
);
export type Allowance = Infer<typeof Allowance>;
