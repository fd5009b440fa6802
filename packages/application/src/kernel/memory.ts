/** How long a process may act on what it read, where a writer somewhere else may have changed it. */
const KEPT_MS = 10_000;
const MOST_KEPT = 200;

type Kept<T> = { readonly value: T; readonly readAt: number };

/**
 * What a process remembers of a store for ten seconds, by name. `of` is the store: another one, another memory. Time is
 * the caller's, in milliseconds; going back forgets.
 */
export const memory = <T>() => {
  const memories = new WeakMap<object, Map<string, Kept<T>>>();
  return {
    recall: (of: object, name: string, now: number): T | null => {
      const kept = memories.get(of)?.get(name);
      return kept && now >= kept.readAt && now - kept.readAt < KEPT_MS ? kept.value : null;
    },
    keep: (of: object, name: string, now: number, value: T): void => {
      const known = memories.get(of) ?? new Map<string, Kept<T>>();
      if (known.size >= MOST_KEPT) known.clear();
      known.set(name, { value, readAt: now });
      memories.set(of, known);
    },
  };
};
