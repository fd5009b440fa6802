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
      const result = await LINE_RECORDERS[subject.kind](ctx, one.input);
      const refused = result.ok ? null : result.error;
      if (!unknown) return refused && refusedLine(page, one.line, refused, subject);
      const told = unknown.kept.map(({ column }) => column);
      const issues = (refused?.issues ?? []).filter(({ path }) => !told.includes(String(path[0])));
      // Without the name nothing is found: only what the line itself says can be judged.
      if (!refused || issues.length === 0) return unknown;
      const rest = refusedLine(page, one.line, { ...refused, issues }, subject);
      return {
        line: one.line,
        messages: [...unknown.messages, ...rest.messages],
        kept: [...unknown.kept, ...rest.kept],
      };
    }),
  );
  return judged.filter((one) => one !== null);
};
