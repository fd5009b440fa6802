import type { Row } from "@ipt/domain/register/parse-register.ts";
import type { Refusal } from "../imports/note-refusal.ts";

type Where = { readonly line: number; readonly column: string | null; readonly code: string };

/** A list that its check refused: where each error stands and why, without what was read there, maybe a resident's name. */
export const refusedRegister = (
  quartier: string,
  rows: readonly Row[],
  errors: readonly Where[],
): Refusal => ({
  kind: "register",
  quartier,
  content: JSON.stringify(rows),
  // The headings are no dwelling.
  total: Math.max(0, rows.length - 1),
  errors: errors.map(({ line, column, code }) => ({ line, column, code, expected: {} })),
});
