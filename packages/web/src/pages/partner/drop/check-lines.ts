import { rehearse } from "@ipt/application/kernel/rehearse.ts";
import type { Page } from "../../../components/page-context.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { type LineError, refusedLine, unknownNames } from "./line-errors.ts";
import type { Known, Line } from "./parse-lines.ts";
import type { Subject } from "./subject.ts";

/** What stands in the way of each line: the very use case that would record it judges it, and writes nothing. */
export const checkLines = async (
  call: TerritoryCall,
  page: Page,
  lines: readonly Line[],
  subject: Subject,
  known: Known,
): Promise<readonly LineError[]> => {
  const ctx = rehearse(call.ctx);
  const judged = await Promise.all(
    lines.map(async (one) => {
      const unknown = unknownNames(page, one, subject, known);
      if (unknown) return unknown;
      const result = await subject.record(ctx, one.input);
      return result.ok ? null : refusedLine(page, one.line, result.error, subject);
    }),
  );
  return judged.filter((one) => one !== null);
};

type Stopped = { readonly done: number; readonly error: LineError };

/**
 * Records the lines one after the other, each under its own key: sending the same page again goes on from where it
 * stopped and counts nothing twice.
 */
export const recordLines = async (
  call: TerritoryCall,
  page: Page,
  lines: readonly Line[],
  subject: Subject,
): Promise<Stopped | null> => {
  const { idempotency } = call.ctx;
  let done = 0;
  for (const { line, input } of lines) {
    const own = idempotency ? { ...idempotency, key: `${idempotency.key}-${line}` } : null;
    const result = await subject.record({ ...call.ctx, idempotency: own }, input);
    if (!result.ok) return { done, error: refusedLine(page, line, result.error, subject) };
    done += 1;
  }
  return null;
};
