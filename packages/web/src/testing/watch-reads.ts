import type { WebDeps } from "../deps.ts";

/**
 * Watches the calls of every store opened: how many rounds of parallel calls, how many at once at most, and for how
 * long any was under way. A call begun once another was answered is of the round after it.
 */
export const watchReads = (openTerritory: WebDeps["openTerritory"]) => {
  const seen = { rounds: 0, most: 0, busyMs: 0 };
  let under = 0;
  let since = 0;
  let answered = 0;
  const watched: WebDeps["openTerritory"] = (territory) =>
    new Proxy(openTerritory(territory), {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          if (under === 0) since = performance.now();
          under += 1;
          const round = answered + 1;
          seen.rounds = Math.max(seen.rounds, round);
          seen.most = Math.max(seen.most, under);
          try {
            return await Reflect.apply(value, target, given);
          } finally {
            under -= 1;
            answered = Math.max(answered, round);
            if (under === 0) seen.busyMs += performance.now() - since;
          }
        };
      },
    });
  return {
    openTerritory: watched,
    seen: () => ({ ...seen }),
    forget: () => {
      answered = 0;
      Object.assign(seen, { rounds: 0, most: 0, busyMs: 0 });
    },
  };
};
