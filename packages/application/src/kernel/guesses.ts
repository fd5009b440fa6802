import type { Context } from "./context.ts";

const MOST_KEPT = 1000;

/**
 * What a process saw last, by territory and name, so that the reads which follow from it leave with the first ones. Only
 * ever a guess of what to ask for: the caller checks it against what was answered, and a wrong one costs a read.
 */
export const guesses = <T>() => {
  const processes = new WeakMap<object, Map<string, T>>();
  const named = (ctx: Context, name: string): string => `${ctx.territory} ${name}`;
  return {
    of: (ctx: Context, name: string): T | null => processes.get(ctx.directory)?.get(named(ctx, name)) ?? null,
    learn: (ctx: Context, name: string, seen: T): void => {
      const known = processes.get(ctx.directory) ?? new Map<string, T>();
      if (known.size >= MOST_KEPT) known.clear();
      known.set(named(ctx, name), seen);
      processes.set(ctx.directory, known);
    },
  };
};
