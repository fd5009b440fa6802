import type { ImportError } from "@ipt/domain/territory/data-import.ts";

type Where = { readonly line: number; readonly column: string | null; readonly code: string };

/** Where an error of a list stands and why, without what was read there: it may be a resident's name. */
export const keptError = ({ line, column, code }: Where): ImportError => ({
  line,
  column,
  code,
  expected: {},
});
