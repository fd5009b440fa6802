import { type ImportError, MOST_KEPT_ERRORS } from "@ipt/domain/territory/data-import.ts";
import type { Context } from "../kernel/context.ts";
import { type Begun, newImport } from "./follow-import.ts";

/**
 * Remembers that a file was refused, and why, line by line. One that was taken in before, or that is being taken in,
 * stays as it is.
 */
export const noteRefusal = async (
  ctx: Context,
  begun: Begun,
  errors: readonly ImportError[],
): Promise<void> => {
  const before = await ctx.store.get("dataImport", { id: begun.id });
  if (before && before.value.status !== "refused") return;
  const value = {
    ...newImport(ctx, begun),
    status: "refused" as const,
    finishedAt: ctx.now,
    done: before?.value.done ?? 0,
    errors: errors.slice(0, MOST_KEPT_ERRORS),
  };
  await ctx.store.keep("dataImport", value, before?.revision ?? 0);
};
