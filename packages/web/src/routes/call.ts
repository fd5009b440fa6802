import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { SignedIn, WebDeps } from "../deps.ts";
import type { WebContext } from "../http/web-env.ts";

/** One request for a page of the product itself. */
export type SiteCall = {
  readonly c: WebContext;
  readonly deps: WebDeps;
  readonly person: SignedIn;
  /** Parts of the path, by their names in the route; `""` for one it does not have. */
  readonly param: (name: string) => string;
};

/** One request for a page of a territory: `ctx` is what its use cases are called with. */
export type TerritoryCall = SiteCall & {
  readonly ctx: UseCaseContext;
  readonly territory: Territory;
};

export type Answer = Response | Promise<Response>;

/** What a page module exports as `page`. */
export type PageModule<C> = {
  /** Reads only: it may be called twice for one answer. */
  readonly get: (call: C) => Answer;
  readonly post?: (call: C) => Answer;
};
