import type { Allowed } from "@ipt/application/kernel/actor.ts";
import type { PageModule, SiteCall, TerritoryCall } from "./call.ts";

/** Who may see a page: anyone, anyone with an account, or those with one of these parts in the territory. */
export type Who = "anyone" | "signed-in" | readonly Allowed[];

type Loaded<C> = () => Promise<{ readonly page: PageModule<C> }>;

/**
 * One page of the site. `path` has no language prefix; its module is loaded on the first request for it, so that a
 * function loads only what it serves.
 */
export type Route =
  | {
      readonly scope: "site";
      readonly path: string;
      readonly who: "anyone" | "signed-in" | readonly ["operator"];
      readonly load: Loaded<SiteCall>;
    }
  | {
      /** Below a territory, named by `:territory`. */
      readonly scope: "territory";
      readonly path: string;
      readonly who: Who;
      readonly load: Loaded<TerritoryCall>;
    };

export const site = (
  path: string,
  who: Extract<Route, { scope: "site" }>["who"],
  load: Loaded<SiteCall>,
): Route => ({ scope: "site", path, who, load });

/** A page that anyone may read. Members who are signed in also see what is not published yet. */
export const open = (path: string, load: Loaded<TerritoryCall>): Route => ({
  scope: "territory",
  path: `/:territory${path}`,
  who: "anyone",
  load,
});

/** A page of those who work in a territory. */
export const staff = (path: string, who: readonly Allowed[], load: Loaded<TerritoryCall>): Route => ({
  scope: "territory",
  path: `/espace/:territory${path}`,
  who,
  load,
});
