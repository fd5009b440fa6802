import type { FunctionName } from "@ipt/contracts/deployment.ts";
import type { startFunction } from "../cloud/start-function.ts";
import { httpHandler } from "./http-handler.ts";
import type { Origin } from "./origin.ts";
import { territoryOf } from "./route-of.ts";

type App = {
  readonly fetch: (request: Request, origin: Origin) => Response | Promise<Response>;
  readonly routeOf: (method: string, path: string) => string | null;
  /** The territory that a path names; those of the API unless told. */
  readonly territoryOf?: (path: string) => string | null;
};
type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;
type Settings = {
  readonly baseUrl: string;
  readonly unnamed?: (route: string) => boolean;
  readonly park?: Parameters<typeof httpHandler>[0]["park"];
};

/** The handler of a function that answers HTTP events. */
export const serve = (started: Started, app: App, { baseUrl, unnamed, park }: Settings) =>
  httpHandler({
    baseUrl,
    territoryOf,
    ...app,
    ...(unnamed ? { unnamed } : {}),
    ...(park ? { park } : {}),
    log: started.log,
    trace: started.trace,
    takeUsage: started.usage.take,
    now: Date.now,
  });
