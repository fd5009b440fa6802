import { VISITOR } from "@ipt/application/kernel/actor.ts";
import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import { DOOR } from "@ipt/domain/territory/territory-id.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import type { SiteCall } from "./call.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { NOWHERE } from "./site-context.ts";
import { sourceOfForm } from "./source-of-form.ts";

/** What is not an id names no territory: what is opened for it is empty. */
const named = (territory: string): string => (ID_PATTERN.test(territory) ? territory : NOWHERE);

/**
 * The context of a query about one territory from outside of it, for pages of the product: nothing is read before the
 * query itself, so its `profile` is not known.
 */
export const readingIn = ({ c, deps, person }: SiteCall, territory: string): UseCaseContext =>
  makeContext(deps, {
    territory: named(territory),
    store: deps.openTerritory(named(territory)),
    profile: null,
    actor: person ?? VISITOR,
    requestId: c.get("requestId"),
    ifMatch: null,
    idempotency: null,
  });

/** What a territory is called, read for a page of the product; its id where there is none, or none any more. */
export const nameIn = async ({ deps }: SiteCall, territory: string): Promise<string> =>
  (await deps.openTerritory(named(territory)).get("territory", {}))?.value.name ?? territory;

/** The context of a command sent by a form of the product's pages to one territory, read first as it stands. */
export const writingIn = async (call: SiteCall, territory: string): Promise<UseCaseContext> => {
  const { c, deps } = call;
  const ctx = readingIn(call, territory);
  const form = c.get("form");
  const [profile, fingerprint, source] = await Promise.all([
    ctx.store.get("territory", {}),
    fingerprintOf(deps.digest, c, form),
    sourceOfForm(deps, c),
  ]);
  return makeContext(deps, {
    territory: ctx.territory,
    store: ctx.store,
    profile,
    actor: ctx.actor,
    source,
    door: deps.openTerritory(DOOR),
    requestId: ctx.requestId,
    ifMatch: form.revision,
    idempotency: form.key === null ? null : { key: `form:${ctx.actor.id}:${form.key}`, fingerprint },
  });
};
