import { VISITOR } from "@ipt/application/kernel/actor.ts";
import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import type { SiteCall } from "./call.ts";

/** No territory may have this id: what is opened under it is empty. */
export const NOWHERE = "none";

/** The context of a query across territories, which reads only what is known of all of them. */
export const siteContext = ({ c, deps, person }: SiteCall): UseCaseContext =>
  makeContext(deps, {
    territory: NOWHERE,
    store: deps.openTerritory(NOWHERE),
    profile: null,
    actor: person ?? VISITOR,
    requestId: c.get("requestId"),
    ifMatch: null,
    idempotency: null,
  });
