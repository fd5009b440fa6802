import { actorIn, identify, type Person } from "@ipt/application/access/identify.ts";
import { type Actor, VISITOR } from "@ipt/application/kernel/actor.ts";
import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { isInForce } from "@ipt/domain/territory/support-access.ts";
import type { WebDeps } from "../deps.ts";
import type { WebContext } from "../http/web-env.ts";

/** Who asks, and of which territory as it stands. */
export type Identity = {
  readonly person: Person | null;
  readonly actor: Actor;
  readonly profile: UseCaseContext["profile"];
  /** The territory opened its space to the operator who asks. */
  readonly support: boolean;
};

export const personOf = async (deps: WebDeps, c: WebContext): Promise<Person | null> =>
  identify(await deps.currentSession(c), deps);

/** A visitor of a territory's public pages, who has no session. */
export const visitorOf = async (store: TerritoryStore): Promise<Identity> => ({
  person: null,
  actor: VISITOR,
  profile: await store.get("territory", {}),
  support: false,
});

const NO_PART = { actor: VISITOR, access: null } as const;

/** Their part in the territory; for the operator, what the territory consented to. */
const partIn = async (person: Person, store: TerritoryStore) => {
  const [actor, stored] = await Promise.all([
    actorIn(person, store),
    person.kind === "operator" ? store.get("supportAccess", {}) : null,
  ]);
  return { actor, access: stored?.value ?? null };
};

/** The person signed in and their part in the territory; `before` lets the reads leave together. */
export const memberOf = async (
  deps: WebDeps,
  c: WebContext,
  store: TerritoryStore,
  before?: Identity,
): Promise<Identity> => {
  const guessed = before?.person;
  const early = guessed ? partIn(guessed, store) : null;
  const whoAsks = async () => {
    const person = await personOf(deps, c);
    const same = person?.id === guessed?.id && person?.kind === guessed?.kind;
    const part = person ? await ((same ? early : null) ?? partIn(person, store)) : NO_PART;
    return { person, ...part };
  };
  // Every read is waited for, whichever fails first: one left alone would end the process with its refusal.
  const [profile, who] = await Promise.all([store.get("territory", {}), whoAsks(), early]);
  const { person, actor, access } = who;
  return { person, actor, profile, support: isInForce(access, deps.now()) };
};
