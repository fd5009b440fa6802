import { actorIn, identify, type Person } from "@ipt/application/access/identify.ts";
import { type Actor, VISITOR } from "@ipt/application/kernel/actor.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { TransportProblem } from "@ipt/contracts/problems/transport.ts";
import { isApiKey } from "@ipt/domain/access/api-key-format.ts";
import type { ApiKey } from "@ipt/domain/access/member.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "hono";
import type { ApiDeps } from "../deps.ts";
import { digest } from "../http/digest.ts";

const BEARER = /^Bearer ([A-Za-z0-9_]{1,100})$/;

const DAY_LENGTH = 10;

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

const personOf = async (c: Context, deps: ApiDeps): Promise<Result<Person, TransportProblem>> => {
  const person = await identify(await deps.currentSession(c), { digest, operators: deps.operators });
  if (!person) return fail("unauthenticated");
  if (!SAFE.has(c.req.method) && deps.isCrossSite(c.req.raw.headers)) return fail("foreign-origin");
  return ok(person);
};

/** The first use of a day is written while the request goes on; lost, the next one of that day writes it. */
const noteUse = (store: TerritoryStore, key: ApiKey, revision: number, day: string): void => {
  if (key.lastUsedOn === day) return;
  store.keep("apiKey", { ...key, lastUsedOn: day }, revision).catch(() => false);
};

const keyActor = async (
  secret: string,
  store: TerritoryStore,
  now: string,
): Promise<Result<Actor, TransportProblem>> => {
  if (!isApiKey(secret)) return fail("unauthenticated");
  const stored = await store.get("apiKey", { hash: await digest(secret) });
  const key = stored?.value;
  if (!key || key.revokedAt !== null || key.expiresAt <= now) return fail("unauthenticated");
  noteUse(store, key, stored.revision, now.slice(0, DAY_LENGTH));
  return ok({ kind: "key", id: key.id, name: key.name, roles: key.roles, partner: key.partner });
};

/** Who calls, where no territory is named: only a person can. */
export const authenticatePerson = async (
  c: Context,
  deps: ApiDeps,
  open: boolean,
): Promise<Result<Actor, TransportProblem>> =>
  c.req.header("authorization") === undefined
    ? orVisitor(await personOf(c, deps), open)
    : fail("unauthenticated");

/** Anyone may call what is open to visitors; a session that is none makes a visitor of the caller. */
const orVisitor = <T>(
  called: Result<T, TransportProblem>,
  open: boolean,
): Result<T | Actor, TransportProblem> =>
  !called.ok && called.error === "unauthenticated" && open ? ok(VISITOR) : called;

/**
 * Who calls, in a territory. A key is looked up in that territory alone, so another territory's key is as unknown as
 * an invented one. A person without a role there stays a mere user, for whom nothing of it exists.
 */
export const authenticate = async (
  c: Context,
  deps: ApiDeps,
  store: TerritoryStore,
  open: boolean,
): Promise<Result<Actor, TransportProblem>> => {
  const authorization = c.req.header("authorization");
  if (authorization !== undefined) {
    const secret = BEARER.exec(authorization)?.[1];
    return secret === undefined ? fail("unauthenticated") : keyActor(secret, store, deps.now());
  }
  const person = await personOf(c, deps);
  return person.ok ? ok(await actorIn(person.value, store)) : orVisitor(person, open);
};
