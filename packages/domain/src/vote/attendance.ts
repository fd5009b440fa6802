import * as z from "zod";
import { Id, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { CHANNELS } from "./vote.ts";

/** A first member of the bureau asks to undo a mark; it takes another one of another partner to do it. */
export const UndoRequest = schema(() =>
  z.strictObject({ partner: Id(), actor: z.string(), at: Instant(), reason: Text() }),
);

/** A dwelling that has voted. Who voted is never linked to what was voted: no choice is stored here. */
export const AttendanceMark = schema(() =>
  z.strictObject({
    vote: Id(),
    quartier: Id(),
    shard: z.int(),
    dwelling: z.string(),
    channel: z.enum(CHANNELS),
    at: Instant(),
    actor: z.string(),
    /** Online only: SHA-256, hexadecimal, of the blinded envelope, so that a retry gets the same signature. */
    blinded: z.string().nullable(),
    undo: UndoRequest().nullable(),
  }),
);
export type AttendanceMark = Infer<typeof AttendanceMark>;

/** Attendance of one shard, by channel. The register's attendance is the sum over shards. */
export const AttendanceTally = schema(() =>
  z.strictObject({
    vote: Id(),
    quartier: Id(),
    shard: z.int(),
    paper: z.int(),
    online: z.int(),
    sealed: z.boolean(),
  }),
);
export type AttendanceTally = Infer<typeof AttendanceTally>;

/** A mark can be taken back within a minute; the second member has ten to agree. */
export const UNDO_REQUEST_MS = 60_000;
export const UNDO_CONFIRM_MS = 600_000;
