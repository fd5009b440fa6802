import * as z from "zod";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** Days that the file of an export is kept: long enough to fetch it, too short to be forgotten somewhere. */
export const EXPORT_DAYS = 1;

/** Milliseconds after which an export that says nothing more is begun again by whoever looks at it. */
export const EXPORT_LEASE_MS = 120_000;

/** Milliseconds after which an export that says nothing more can be asked for anew. */
export const EXPORT_ABANDONED_MS = 3_600_000;

/** The preparation of a territory's archive: it goes on while nobody looks, and is found again. */
export const DataExport = schema(() =>
  z.strictObject({
    id: Id(),
    status: z.enum(["waiting", "running", "done", "failed"]),
    requestedAt: Instant(),
    /** Who asked for it, as the journal writes them. */
    actor: z.string(),
    /** Parts of the territory read so far, of all of them; 0 of 0 before it begins. */
    done: z.int().min(0),
    total: z.int().min(0),
    /** When it last said how far it was. */
    toldAt: Instant(),
    finishedAt: Instant().nullable(),
    records: z.int().min(0).nullable(),
    bytes: z.int().min(0).nullable(),
    expiresAt: Instant(),
  }),
);
export type DataExport = Infer<typeof DataExport>;
