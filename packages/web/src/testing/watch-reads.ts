import type { WebDeps } from "../deps.ts";

/** Times the calls of every store opened: how many rounds of parallel calls, and for how long any was under way. */
export const watchReads = (openTerritory: WebDeps["openTerritory"]) => {
  const seen = { rounds: 0, most: 0, busyMs: 0 };
  let under = 0;
  let since = 0;
  const watched: WebDeps["openTerritory"] = (territory) =>
    new Proxy(openTerritory(territory), {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          if (under === 0) {
            seen.rounds += 1;
            since = performance.now();
          }
          under += 1;
          seen.most = Math.max(seen.most, under);
          try {
            return await Reflect.apply(value, target, given);
          } finally {
            under -= 1;
            if (under === 0) seen.busyMs += performance.now() - since;
          }
        };
      },
    });
  return {
    openTerritory: watched,
    seen: () => ({ ...seen }),
    forget: () => Object.assign(seen, { rounds: 0, most: 0, busyMs: 0 }),
  };
};
