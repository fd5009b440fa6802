import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "./context.ts";
import { type Failure, invalidField } from "./failure.ts";

/** Every quartier named is one of this territory; `null` stands for all of them. */
export const requireQuartiers = async (
  ctx: Context,
  ids: readonly string[] | null,
): Promise<Result<void, Failure>> => {
  const found = await Promise.all(
    (ids ?? []).map(async (id) => ({ id, stored: await ctx.store.get("quartier", { id }) })),
  );
  const unknown = found.filter(({ stored }) => stored === null).map(({ id }) => id);
  return unknown.length === 0
    ? ok(undefined)
    : fail(invalidField(["quartiers"], "unknown-quartier", { quartier: unknown.slice(0, 5).join(", ") }));
};
