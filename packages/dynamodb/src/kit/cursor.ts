import type { CursorRefused } from "@ipt/application/ports/store.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";

/** Raised when cursors given out before can't be read any more. */
const VERSION = 1;
const MAX_LENGTH = 512;
const MAX_SORT_KEY = 256;

const refused: CursorRefused = { code: "cursor-refused" };

/** Where a listing stopped: the sort key, and for the journal the month. The partition is never part of it. */
export type Position = { readonly sk: string; readonly month?: string };

export const writeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify({ v: VERSION, ...position }), "utf8").toString("base64url");

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
};

const isSortKey = (text: unknown): text is string =>
  typeof text === "string" && text.length > 0 && text.length <= MAX_SORT_KEY && text.isWellFormed();

/** Refuses what this listing can't have given: another prefix, another form, another version. */
export const readCursor = (cursor: string, prefix: string): Result<Position, CursorRefused> => {
  if (cursor.length > MAX_LENGTH || !/^[A-Za-z0-9_-]+$/.test(cursor)) return fail(refused);
  const position = parse(cursor);
  if (typeof position !== "object" || position === null) return fail(refused);
  if (!("v" in position) || position.v !== VERSION || !("sk" in position)) return fail(refused);
  const { sk } = position;
  if (!isSortKey(sk) || !sk.startsWith(prefix) || sk.length === prefix.length) return fail(refused);
  if (!("month" in position)) return ok({ sk });
  const { month } = position;
  return typeof month === "string" ? ok({ sk, month }) : fail(refused);
};
