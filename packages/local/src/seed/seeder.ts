import { digest } from "@ipt/api/http/digest.ts";
import { memberIdOf } from "@ipt/application/access/member-id.ts";
import type { Actor } from "@ipt/application/kernel/actor.ts";
import type { UseCase } from "@ipt/application/kernel/command.ts";
import type { Context } from "@ipt/application/kernel/context.ts";
import { DEFAULT_TIMEZONE } from "@ipt/application/kernel/context.ts";
import type { Ballots } from "@ipt/application/ports/ballots.ts";
import type { Directory } from "@ipt/application/ports/directory.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import { DEMO_MEMBERS, DEMO_OPERATOR } from "../demo/accounts.ts";

export type SeedDeps = {
  readonly openTerritory: (territory: string) => TerritoryStore;
  readonly directory: Directory;
  readonly ballots?: Ballots;
  readonly now: () => string;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
};

const OPERATOR: Actor = { kind: "operator", id: DEMO_OPERATOR.sub, name: DEMO_OPERATOR.name };

/** Whoever coordinates the territory in the demonstration: the journal names them, as it would a real team. */
const coordinatorOf = async (territory: string): Promise<Actor> => {
  const found = DEMO_MEMBERS.find((one) => one.territory === territory && one.roles.includes("coordinator"));
  if (!found) throw new Error(`seed ${territory}: nobody coordinates it`);
  const { name, email, roles, partner } = found;
  return { kind: "member", id: await memberIdOf(digest, email), name, roles, partner };
};

/** Runs use cases in a territory as a caller would. A refusal stops the seeding: the data would be wrong. */
export const seeder = (deps: SeedDeps, territory: string) => {
  const store = deps.openTerritory(territory);
  let coordinator: Promise<Actor> | undefined;
  const call = async <I, T>(actor: Actor, useCase: UseCase<I, T>, input: unknown): Promise<T> => {
    const profile = await store.get("territory", {});
    const now = deps.now();
    const ctx: Context = {
      territory,
      profile,
      actor,
      store,
      directory: deps.directory,
      ballots: deps.ballots,
      now,
      today: civilDateAt(now, profile?.value.timezone ?? DEFAULT_TIMEZONE),
      requestId: deps.newId(),
      newId: deps.newId,
      randomBytes: deps.randomBytes,
      digest,
      ifMatch: null,
      idempotency: null,
    };
    const result = await useCase(ctx, input);
    if (!result.ok) throw new Error(`seed ${territory}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return {
    run: async <I, T>(useCase: UseCase<I, T>, input: unknown): Promise<T> => {
      coordinator ??= coordinatorOf(territory);
      return call(await coordinator, useCase, input);
    },
    runAs: <I, T>(actor: Actor, useCase: UseCase<I, T>, input: unknown): Promise<T> =>
      call(actor, useCase, input),
    runAsOperator: <I, T>(useCase: UseCase<I, T>, input: unknown): Promise<T> =>
      call(OPERATOR, useCase, input),
    exists: async (): Promise<boolean> => (await store.get("territory", {})) !== null,
  };
};

export type Seeder = ReturnType<typeof seeder>;
