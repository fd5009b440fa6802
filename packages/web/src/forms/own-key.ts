import type { Context } from "@ipt/application/kernel/context.ts";
import type { TerritoryCall } from "../routes/call.ts";

/**
 * What one of several commands of a form is called with: a key of its own, bound to what that command is given. Sent
 * again, mended where it was refused, the form does only what was not done.
 */
export const withOwnKey = async (call: TerritoryCall, name: string, input: unknown): Promise<Context> => {
  const { idempotency } = call.ctx;
  if (!idempotency) return call.ctx;
  const fingerprint = await call.deps.digest(JSON.stringify(input));
  return { ...call.ctx, idempotency: { key: `${idempotency.key}-${name}`, fingerprint } };
};
