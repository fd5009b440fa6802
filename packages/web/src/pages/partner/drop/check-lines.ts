import { LINE_RECORDERS } from "@ipt/application/imports/import-lines.ts";
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
      const result = await LINE_RECORDERS[subject.kind](ctx, one.input);
      return result.ok ? null : refusedLine(page, one.line, result.error, subject);
    }),
  );
  return judged.filter((one) => one !== null);
};
