import * as z from "zod";
import { Id, Label } from "../values/id.ts";
import { daysAfter, Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** What a file may bring in: the register of a quartier, or lines of what partners report. */
export const IMPORT_KINDS = [
  "register",
  "activities",
  "contracts",
  "subscriptions",
  "computer-orders",
] as const;

/** Days that an import is remembered, counted from its last word. */
export const IMPORT_DAYS = 90;

/** Milliseconds after which an import that says nothing more was interrupted: its request has at most 30 seconds. */
export const IMPORT_LEASE_MS = 60_000;

export const MOST_KEPT_ERRORS = 50;

/** Why a line was refused. What stood in it is not kept: a wrong column may well hold a resident's name. */
export const ImportError = schema(() =>
  z.strictObject({
    line: z.int().min(0),
    /** As the file's heading calls it; `null` for the whole line. */
    column: z.string().max(200).nullable(),
    code: z.string().max(100),
    /** What the rule expected: bounds, choices. */
    expected: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);
export type ImportError = Infer<typeof ImportError>;

/** A file taken in: it goes on while nobody looks, and is found again with its result. */
export const DataImport = schema(() =>
  z.strictObject({
    /** Made from what the file says: the same file again is the same import. */
    id: Id(),
    kind: z.enum(IMPORT_KINDS),
    /** The quartier of a register; `null` where each line names its own. */
    quartier: Id().nullable(),
    status: z.enum(["running", "done", "refused"]),
    startedAt: Instant(),
    /** Who sent it, as the journal writes them, and by name. */
    actor: z.string(),
    name: Label(),
    /** The partner they work for. */
    partner: Id().nullable(),
    /** Lines kept so far, of all of them. */
    done: z.int().min(0),
    total: z.int().min(0),
    /** Vacant dwellings of a register. */
    vacant: z.int().min(0).nullable(),
    /** When it last said how far it was. */
    toldAt: Instant(),
    finishedAt: Instant().nullable(),
    errors: z.array(ImportError()).max(MOST_KEPT_ERRORS),
    expiresAt: Instant(),
  }),
);
export type DataImport = Infer<typeof DataImport>;
export type ImportKind = DataImport["kind"];

/** One said to run that says nothing more was interrupted: nobody has to notice when it happens. */
export const importState = (
  { status, toldAt }: Pick<DataImport, "status" | "toldAt">,
  now: Instant,
): DataImport["status"] | "interrupted" =>
  status === "running" && Date.parse(now) - Date.parse(toldAt) > IMPORT_LEASE_MS ? "interrupted" : status;

export const forgottenAt = (toldAt: Instant): Instant => daysAfter(toldAt, IMPORT_DAYS);
