import { actorIn, identify, type Person } from "@ipt/application/access/identify.ts";
import { type Actor, VISITOR } from "@ipt/application/kernel/actor.ts";
import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { WebDeps } from "../deps.ts";
import type { WebContext } from "../http/web-env.ts";

/** Who asks, and of which territory as it stands. */
export type Identity = {
  readonly person: Person | null;
  readonly actor: Actor;
  readonly profile: UseCaseContext["profile"];
};

export const personOf = async (deps: WebDeps, c: WebContext): Promise<Person | null> =>
  identify(await deps.currentSession(c), deps);

/** A visitor of a territory's public pages, who has no session. */
export const visitorOf = async (store: TerritoryStore): Promise<Identity> => ({
  person: null,
  actor: VISITOR,
  profile: await store.get("territory", {}),
});

/** The person signed in and their part in the territory; `before` lets the reads leave together. */
export const memberOf = async (
  deps: WebDeps,
  c: WebContext,
  store: TerritoryStore,
  before?: Identity,
): Promise<Identity> => {
  const guessed = before?.person;
  const early = guessed ? actorIn(guessed, store) : null;
  const whoAsks = async (): Promise<Pick<Identity, "person" | "actor">> => {
    const person = await personOf(deps, c);
    const same = person?.id === guessed?.id && person?.kind === guessed?.kind;
    const actor = person ? await ((same ? early : null) ?? actorIn(person, store)) : VISITOR;
    return { person, actor };
  };
  // Every read is waited for, whichever fails first: one left alone would end the process with its refusal.
  const [profile, who] = await Promise.all([store.get("territory", {}), whoAsks(), early]);
  return { ...who, profile };
};
