import { type DataImport, type ImportError, MOST_KEPT_ERRORS } from "@ipt/domain/territory/data-import.ts";
import type { Context } from "../kernel/context.ts";
import { newImport } from "./follow-import.ts";
import { importIdOf } from "./import-id.ts";

/** A file that its check refused. */
export type Refusal = Pick<DataImport, "kind" | "quartier" | "total"> & {
  /** The file as it was read: what tells it from another, and is not kept. */
  readonly content: string;
  readonly errors: readonly ImportError[];
};

/**
 * Remembers that a file was refused, and why, line by line. One that was taken in before, or that is being taken in,
 * stays as it is.
 */
export const noteRefusal = async (
  ctx: Context,
  { kind, quartier, total, content, errors }: Refusal,
): Promise<void> => {
  const id = await importIdOf(ctx, kind, quartier, content);
  const before = await ctx.store.get("dataImport", { id });
  if (before && before.value.status !== "refused") return;
  const value = {
    ...newImport(ctx, { id, kind, quartier, total }),
    status: "refused" as const,
    finishedAt: ctx.now,
    done: before?.value.done ?? 0,
    errors: errors.slice(0, MOST_KEPT_ERRORS),
  };
  await ctx.store.keep("dataImport", value, before?.revision ?? 0);
};
