import { type Actor, VISITOR } from "@ipt/application/kernel/actor.ts";
import { type Failure, failure } from "@ipt/application/kernel/failure.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import { memory } from "@ipt/application/kernel/memory.ts";
import { sourceOf } from "@ipt/application/kernel/source.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { isAnonymous, type Operation } from "@ipt/contracts/operation.ts";
import { DOOR } from "@ipt/domain/territory/territory-id.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "hono";
import { authenticate, authenticatePerson } from "../auth/authenticate.ts";
import type { ApiDeps } from "../deps.ts";
import { answerArchive } from "../http/answer-archive.ts";
import { answerFailure, answerTransport } from "../http/answer-problem.ts";
import { etagOf, idempotencyKeyOf, ifMatchOf } from "../http/conditions.ts";
import { digest } from "../http/digest.ts";
import type { ApiEnv } from "../http/env.ts";
import { isOfVote, sharesOf } from "../rate/shares-of.ts";
import { type Refusal, readInput } from "./read-input.ts";

type Handler = (c: Context<ApiEnv>) => Promise<Response>;

const answerRefusal = (c: Context<ApiEnv>, refusal: Refusal): Promise<Response> =>
  "transport" in refusal ? answerTransport(c, refusal.transport) : answerFailure(c, refusal.failure);

const conditionsOf = async (c: Context<ApiEnv>, operation: Operation, bytes: Uint8Array) => {
  const ifMatch = ifMatchOf(c.req.header("if-match"));
  const key = operation.method !== "GET" ? idempotencyKeyOf(c.req.header("idempotency-key")) : ok(null);
  if (!ifMatch.ok) return ifMatch;
  if (!key.ok) return key;
  if (key.value === null) return ok({ ifMatch: ifMatch.value, idempotency: null });
  const text = `${c.req.method} ${c.req.path}\n${new TextDecoder().decode(bytes)}`;
  return ok({ ifMatch: ifMatch.value, idempotency: { key: key.value, fingerprint: await digest(text) } });
};

const revisionOf = (value: unknown): number | null =>
  typeof value === "object" && value !== null && "revision" in value && typeof value.revision === "number"
    ? value.revision
    : null;

const answer = (c: Context<ApiEnv>, operation: Operation, value: unknown): Response => {
  const body = operation.output().parse(value);
  const revision = revisionOf(body);
  if (revision !== null) {
    c.header("ETag", etagOf(revision));
    if (operation.method === "GET" && c.req.header("if-none-match") === etagOf(revision))
      return c.body(null, 304);
  }
  return c.json(body, operation.status);
};

const FORGED: Failure = failure("not-found");

type Called = { readonly territory: string; readonly path: Readonly<Record<string, string>> };

/** The territory named by the path; one that could not be an id names nothing. */
const calledBy = (c: Context<ApiEnv>): Result<Called, Failure> => {
  const { territory = "", ...path } = c.req.param();
  return ID_PATTERN.test(territory) ? ok({ territory, path }) : fail(FORGED);
};

/** Only what visitors may write is counted by where it comes from. */
const sourceIn = async (c: Context<ApiEnv>, { sources, now }: ApiDeps): Promise<string | null> =>
  sources && c.req.method !== "GET"
    ? sourceOf(sources.addressOf(c), { secret: await sources.secret(), now: now(), digest })
    : null;

type Asking = {
  readonly actor: Actor;
  readonly territory: string;
  readonly quota: number | null;
  readonly store?: TerritoryStore;
};

/** Counts a request against its shares; the refusal, when one of them is used up. */
const counted = async (
  c: Context<ApiEnv>,
  { rates, now }: ApiDeps,
  operation: Operation,
  { actor, territory, quota, store }: Asking,
): Promise<Failure | null> => {
  const shares = rates && !isOfVote(operation) ? sharesOf(actor, quota) : [];
  if (!rates || shares.length === 0) return null;
  const taken = rates.take({ territory, shares, now: now(), ...(store ? { store } : {}) });
  for (const [name, value] of Object.entries(taken.headers)) c.header(name, value);
  await taken.told;
  return taken.refused && failure("rate-limited", taken.refused);
};

/** An operation inside a territory: who calls is settled before anything else is read. */
const inTerritory =
  (deps: ApiDeps, operation: Operation): Handler =>
  async (c) => {
    const called = calledBy(c);
    if (!called.ok) return answerFailure(c, called.error);
    const { territory, path } = called.value;
    const store = deps.openTerritory(territory);
    const open = operation.allow.includes("visitor");
    const [actor, profile] = await Promise.all([
      authenticate(c, deps, store, open),
      store.get("territory", {}),
    ]);
    if (!actor.ok) return answerTransport(c, actor.error);
    if (actor.value.kind === "user" && !open) return answerFailure(c, FORGED);
    const gone = actor.value.kind === "operator" && operation.tag === "territories";
    if (!profile && !gone) return answerFailure(c, FORGED);
    const known = actor.value.kind === "key" || actor.value.kind === "member";
    const quota = profile?.value.quotas.requestsPerMinute ?? null;
    const asking = { actor: actor.value, territory, quota, ...(known ? { store } : {}) };
    const tooMany = await counted(c, deps, operation, asking);
    if (tooMany) return answerFailure(c, tooMany);
    const read = await readInput(c, operation, path);
    if (!read.ok) return answerRefusal(c, read.error);
    const conditions = await conditionsOf(c, operation, read.value.bytes);
    if (!conditions.ok) return answerTransport(c, conditions.error);
    const requestId = c.get("requestId");
    const source = open ? await sourceIn(c, deps) : null;
    const call = { territory, store, profile, actor: actor.value, source, requestId, ...conditions.value };
    const ctx = makeContext({ ...deps, digest }, call);
    const result = await operation.run(ctx, read.value.input);
    if (!result.ok) return answerFailure(c, result.error);
    if (operation.answer === "archive") return answerArchive(c, result.value, ctx);
    return answer(c, operation, result.value);
  };

type Profile = Awaited<ReturnType<typeof profileIn>>;
const profileIn = (store: TerritoryStore) => store.get("territory", {});
const profiles = memory<NonNullable<Profile>>();

/** Voters read nothing of a profile but its timezone, and a sandbox's clock: the first is remembered ten seconds. */
const profileOfVoters = async (deps: ApiDeps, store: TerritoryStore, territory: string): Promise<Profile> => {
  const now = Date.parse(deps.now());
  const kept = profiles.recall(deps, territory, now);
  if (kept) return kept;
  const profile = await profileIn(store);
  if (profile && !profile.value.sandbox) profiles.keep(deps, territory, now, profile);
  return profile;
};

/** What a voter's browser asks: cookies, keys and idempotency keys are not read, and wrong codes are counted. */
const forVoters =
  (deps: ApiDeps, operation: Operation): Handler =>
  async (c) => {
    const called = calledBy(c);
    if (!called.ok) return answerFailure(c, called.error);
    const { territory, path } = called.value;
    const address = deps.guesses?.addressOf(c) ?? null;
    if (address !== null && deps.guesses?.limiter.isBlocked(address)) {
      return answerFailure(c, failure("too-many-tries"));
    }
    const store = deps.openTerritory(territory);
    const profile = await profileOfVoters(deps, store, territory);
    if (!profile) return answerFailure(c, FORGED);
    const read = await readInput(c, operation, path);
    if (!read.ok) return answerRefusal(c, read.error);
    const requestId = c.get("requestId");
    const call = { territory, store, profile, actor: VISITOR, requestId, ifMatch: null, idempotency: null };
    const result = await operation.run(makeContext({ ...deps, digest }, call), read.value.input);
    if (result.ok) return answer(c, operation, result.value);
    if (address !== null && result.error.code === "code-unknown") deps.guesses?.limiter.wrong(address);
    return answerFailure(c, result.error);
  };

/** Listing territories, or opening one: the territory, if any, is named by the body. */
const acrossTerritories =
  (deps: ApiDeps, operation: Operation): Handler =>
  async (c) => {
    const actor = await authenticatePerson(c, deps, operation.allow.includes("visitor"));
    if (!actor.ok) return answerTransport(c, actor.error);
    const tooMany = await counted(c, deps, operation, { actor: actor.value, territory: "", quota: null });
    if (tooMany) return answerFailure(c, tooMany);
    const read = await readInput(c, operation, {});
    if (!read.ok) return answerRefusal(c, read.error);
    const conditions = await conditionsOf(c, operation, read.value.bytes);
    if (!conditions.ok) return answerTransport(c, conditions.error);
    const named = read.value.input["territory"];
    const territory = typeof named === "string" && ID_PATTERN.test(named) ? named : "none";
    const store = deps.openTerritory(territory);
    const profile = operation.kind === "command" ? await store.get("territory", {}) : null;
    const requestId = c.get("requestId");
    const source = await sourceIn(c, deps);
    const door = deps.openTerritory(DOOR);
    const asking = { territory, store, profile, actor: actor.value, source, door, requestId };
    const call = { ...asking, ...conditions.value };
    const result = await operation.run(makeContext({ ...deps, digest }, call), read.value.input);
    return result.ok ? answer(c, operation, result.value) : answerFailure(c, result.error);
  };

/** Turns one operation of the contract into its HTTP handler. */
export const bindOperation = (deps: ApiDeps, operation: Operation): Handler => {
  if (isAnonymous(operation)) return forVoters(deps, operation);
  return operation.path.includes("{territory}")
    ? inTerritory(deps, operation)
    : acrossTerritories(deps, operation);
};
