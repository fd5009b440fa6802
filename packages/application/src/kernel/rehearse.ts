import { ok } from "@ipt/domain/values/result.ts";
import type { Context } from "./context.ts";

const READS: readonly (string | symbol)[] = ["get", "collect"];

/**
 * A context in which a command judges and writes nothing: what it answers is what it would do. Many may be rehearsed
 * side by side, what they all read is read once. Only for commands whose whole writing is their transaction.
 */
export const rehearse = (ctx: Context): Context => {
  const known = new Map<string, unknown>();
  const store = new Proxy(ctx.store, {
    get: (target, name) => {
      if (name === "commit") return async () => ok(undefined);
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function" || !READS.includes(name)) return value;
      return (...given: readonly unknown[]): unknown => {
        const asked = JSON.stringify([name, ...given]);
        if (!known.has(asked)) known.set(asked, Reflect.apply(value, target, given));
        return known.get(asked);
      };
    },
  });
  return { ...ctx, idempotency: null, store };
};
