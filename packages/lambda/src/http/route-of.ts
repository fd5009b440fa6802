import type { Hono } from "hono";

/** The most telling pattern that a request fits, such as `/v1/territories/:territory`, or `null`. */
export const routeOf =
  ({ router }: Pick<Hono, "router">) =>
  (method: string, path: string): string | null => {
    try {
      const [handlers] = router.match(method, path);
      const patterns = handlers.map(([[, route]]) => route.path).filter((pattern) => !pattern.endsWith("*"));
      return patterns[0] ?? null;
    } catch {
      return null;
    }
  };

/** The territory in a path of the API, when it could be one. */
export const territoryOf = (path: string): string | null =>
  /^\/v1\/territories\/([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\/|$)/.exec(path)?.[1] ?? null;
