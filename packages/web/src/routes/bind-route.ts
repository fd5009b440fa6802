import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import { type Identity, memberOf, personOf, visitorOf } from "../access/identity.ts";
import { type Remembered, sameIdentity } from "../access/remembered.ts";
import type { WebDeps } from "../deps.ts";
import type { FormInput } from "../forms/form-input.ts";
import type { Guarded } from "../http/form-guard.ts";
import type { WebContext } from "../http/web-env.ts";
import { forbiddenPage } from "../pages/errors/forbidden.tsx";
import { guardPage } from "../pages/errors/guard.tsx";
import { notFoundPage } from "../pages/errors/not-found.tsx";
import { supportNeededPage } from "../pages/errors/support-needed.tsx";
import { askToSignIn } from "./ask-to-sign-in.ts";
import type { Answer, SiteCall, TerritoryCall } from "./call.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Route } from "./route.ts";
import { sourceOfForm } from "./source-of-form.ts";

type Handler = (c: WebContext) => Promise<Response>;

export type Bound = {
  readonly deps: WebDeps;
  readonly guard: (c: WebContext) => Promise<Guarded>;
  readonly remembered: Remembered;
};

const paramOf =
  (c: WebContext) =>
  (name: string): string =>
    c.req.param(name) ?? "";

/** Reads the form of a request that writes, or answers why it can't be taken. */
const received = async (bound: Bound, c: WebContext): Promise<FormInput | Response> => {
  const guarded = await bound.guard(c);
  if (!("form" in guarded)) return guardPage(c, guarded);
  c.set("form", guarded.form);
  c.set("received", guarded.form);
  return guarded.form;
};

const siteHandler = (
  bound: Bound,
  route: Extract<Route, { scope: "site" }>,
  method: "get" | "post",
): Handler => {
  const { deps } = bound;
  return async (c) => {
    const { page } = await route.load();
    const run = method === "get" ? page.get : page.post;
    if (!run) return notFoundPage(c);
    const person = route.who === "anyone" && method === "get" ? null : await personOf(deps, c);
    if (method === "post") {
      const form = await received(bound, c);
      if (form instanceof Response) return form;
    }
    if (route.who !== "anyone") {
      if (!person) return askToSignIn(c);
      if (Array.isArray(route.who) && person.kind !== "operator") return forbiddenPage(c);
      c.set("account", person.name);
    }
    const call: SiteCall = { c, deps, person, param: paramOf(c) };
    return run(call);
  };
};

type TerritoryRoute = Extract<Route, { scope: "territory" }>;

/** Who may not see a page learns no more than its address tells: another territory's page does not exist. */
const refused = (
  route: TerritoryRoute,
  { person, actor, profile, support }: Identity,
  c: WebContext,
): Answer | null => {
  if (!profile && !(person === null && route.who !== "anyone")) return notFoundPage(c);
  if (route.who === "anyone") return null;
  if (!person) return askToSignIn(c);
  if (actor.kind === "user") return notFoundPage(c);
  if (actor.kind === "operator" && !support) return supportNeededPage(c, c.req.param("territory") ?? "");
  if (route.who === "signed-in" || isAllowed(actor, route.who)) return null;
  return forbiddenPage(c);
};

const territoryHandler = (bound: Bound, route: TerritoryRoute, method: "get" | "post"): Handler => {
  const { deps, remembered } = bound;
  const identify = (c: WebContext, store: TerritoryStore, before?: Identity): Promise<Identity> =>
    route.who === "anyone" && deps.sessionToken(c) === undefined
      ? visitorOf(store)
      : memberOf(deps, c, store, before);

  const answer = async (
    c: WebContext,
    territory: string,
    store: TerritoryStore,
    identity: Identity,
  ): Promise<Response> => {
    const no = refused(route, identity, c);
    const { profile, person, actor } = identity;
    if (no || !profile) return no ?? notFoundPage(c);
    const { page } = await route.load();
    const run = method === "get" ? page.get : page.post;
    if (!run) return notFoundPage(c);
    c.set("timezone", profile.value.timezone);
    c.set("account", route.who === "anyone" ? null : (person?.name ?? null));
    const form = method === "post" ? c.get("form") : null;
    const ctx = makeContext(deps, {
      territory,
      store,
      profile,
      actor,
      source: form && route.who === "anyone" ? await sourceOfForm(deps, c) : null,
      requestId: c.get("requestId"),
      ifMatch: form?.revision ?? null,
      idempotency: form?.key
        ? { key: `form:${actor.id}:${form.key}`, fingerprint: await fingerprintOf(deps.digest, c, form) }
        : null,
    });
    const call: TerritoryCall = { c, deps, person, param: paramOf(c), ctx, territory: profile.value };
    return run(call);
  };

  return async (c) => {
    const territory = c.req.param("territory") ?? "";
    if (!ID_PATTERN.test(territory)) return notFoundPage(c);
    const store = deps.openTerritory(territory);
    if (method === "post") {
      const form = await received(bound, c);
      if (form instanceof Response) return form;
      return answer(c, territory, store, await identify(c, store));
    }
    const key = `${territory} ${deps.sessionToken(c) ?? ""}`;
    const before = remembered.recall(key);
    if (before) {
      // Everything in one round: who asks is read again while the page is made from what was true last time.
      const [now, made] = await Promise.all([
        identify(c, store, before),
        answer(c, territory, store, before),
      ]);
      if (sameIdentity(before, now)) return made;
      remembered.keep(key, now);
      return answer(c, territory, store, now);
    }
    const identity = await identify(c, store);
    if (identity.profile) remembered.keep(key, identity);
    return answer(c, territory, store, identity);
  };
};

/** Turns one line of the route table into the handler of one method. */
export const bindRoute = (bound: Bound, route: Route, method: "get" | "post"): Handler =>
  route.scope === "site" ? siteHandler(bound, route, method) : territoryHandler(bound, route, method);
