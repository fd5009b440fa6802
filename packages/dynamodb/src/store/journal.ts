import type { CursorRefused, Page, PageRequest } from "@ipt/application/ports/store.ts";
import type { Event } from "@ipt/domain/journal/event.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { event } from "../items/event.ts";
import { journalMonth } from "../keys/journal.ts";
import { decode } from "../kit/codec.ts";
import { type Position, readCursor, writeCursor } from "../kit/cursor.ts";
import type { RawItem } from "../kit/raw-item.ts";
import { readUpTo } from "../kit/read-up-to.ts";
import type { Space } from "../kit/space.ts";
import { addToMonth } from "./months.ts";

/** A territory may sleep for years: a page that meets this many months goes on at the next one. */
const MOST_MONTHS = 36;

type Months = { readonly since: string; readonly before: string };
type Start = { readonly month: string; readonly after: string | null };

/** A month's end: sorts after every instant of it. */
const endOf = (month: string): string => `${month}~`;

const startOf = (cursor: string | null, { since, before }: Months): Result<Start, CursorRefused> => {
  if (cursor === null) return ok({ month: before, after: null });
  const read = readCursor(cursor, "");
  if (!read.ok) return read;
  const { sk, month }: Position = read.value;
  if (month === undefined || month < since || month > before || !sk.startsWith(month)) {
    return fail({ code: "cursor-refused" });
  }
  return ok({ month, after: sk });
};

/** Events, newest first. One more than asked is read, so that `next` is there only when something may follow. */
export const journalFrom = async (
  space: Space,
  range: Months,
  { limit, cursor }: PageRequest,
): Promise<Result<Page<Event>, CursorRefused>> => {
  const months = { since: range.since.slice(0, 7), before: range.before.slice(0, 7) };
  const start = startOf(cursor, months);
  if (!start.ok) return start;
  const found: RawItem[] = [];
  let { month, after } = start.value;
  for (let walked = 0; month >= months.since && walked < MOST_MONTHS && found.length <= limit; walked += 1) {
    const from = { backward: true, ...(after === null ? {} : { after }) };
    found.push(...(await readUpTo(space, journalMonth(month), limit + 1 - found.length, from)));
    month = addToMonth(month, -1);
    after = null;
  }
  const events = found.slice(0, limit).map((raw) => decode(event, raw, space.keyAt).value);
  const last = events.at(-1);
  if (found.length > limit && last) {
    const next = writeCursor({ month: last.at.slice(0, 7), sk: `${last.at}#${last.id}` });
    return ok({ items: events, next });
  }
  const next = month >= months.since ? writeCursor({ month, sk: endOf(month) }) : null;
  return ok({ items: events, next });
};
