import { openBallots } from "@ipt/api/ballot/open-ballots.ts";
import { digest } from "@ipt/api/http/digest.ts";
import type { Actor } from "@ipt/application/kernel/actor.ts";
import type { UseCase } from "@ipt/application/kernel/command.ts";
import type { Context } from "@ipt/application/kernel/context.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import type { OpenSigner } from "@ipt/ballot/server/signer.ts";
import type { Role } from "@ipt/domain/access/role.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { keyVault } from "@ipt/dynamodb/urn/key-vault.ts";
import { urnStore } from "@ipt/dynamodb/urn/urn-store.ts";
import { engineClient } from "@ipt/local/engine/clients.ts";
import { systemRandomBytes } from "@ipt/local/system/randomness.ts";

/** Tries follow one another at once: nothing here waits. */
const AT_ONCE = { pause: async () => undefined, random: () => 0.5 };

const member = (id: string, roles: readonly Role[], partner: string | null): Actor => ({
  kind: "member",
  id,
  name: id,
  roles,
  partner,
});

export const PEOPLE = {
  operator: { kind: "operator", id: "operator", name: "operator" },
  coordinator: member("anne", ["coordinator"], null),
  landlord: member("bruno", ["landlord-agent", "bureau-member"], "landlord"),
  landlordToo: member("bianca", ["bureau-member"], "landlord"),
  tenants: member("claire", ["bureau-member"], "tenants"),
  authority: member("david", ["bureau-member"], "city"),
  stranger: member("eve", ["bureau-member"], "provider"),
  visitor: { kind: "visitor", id: "anyone" },
  clock: { kind: "schedule", id: "clock" },
} as const satisfies Record<string, Actor>;
export type Person = keyof typeof PEOPLE;

/** A territory on a given engine, its clock in hand, with use cases called as any transport would. */
export const openCity = (endpoint: string, territory: string, start: string, openSigner?: OpenSigner) => {
  const client = engineClient(endpoint);
  let clock = start;
  const now = (): string => clock;
  const newId = createIds(now, systemRandomBytes);
  const urn = urnStore(client, urnTable.name, { backoff: AT_ONCE });
  const wrapping = new Uint8Array(32).fill(7);
  const ballots = openBallots({
    urn,
    vault: keyVault(client, urnTable.name, wrapping, { backoff: AT_ONCE }),
    openSigner,
  });
  const options = { now, urnTable: urnTable.name, backoff: AT_ONCE };
  const openTerritory = (id: string) => territoryStore(client, mainTable.name, id, options);
  const store = openTerritory(territory);
  const around = {
    directory: directory(client, mainTable.name).reader,
    ballots,
    now,
    newId,
    randomBytes: systemRandomBytes,
    digest,
  };
  const contextOf = async (who: Person): Promise<Context> => {
    const profile = await store.get("territory", {});
    const requestId = newId();
    return makeContext(around, {
      territory,
      store,
      profile,
      actor: PEOPLE[who],
      requestId,
      ifMatch: null,
      idempotency: null,
    });
  };
  const ask = async <I, T>(
    who: Person,
    useCase: UseCase<I, T>,
    input: unknown,
  ): Promise<Result<T, Failure>> => useCase(await contextOf(who), input);
  return {
    territory,
    client,
    store,
    urn,
    ballots,
    around,
    openTerritory,
    wrapping,
    now,
    setNow: (instant: string): void => {
      clock = instant;
    },
    contextOf,
    ask,
    /** A use case that has to succeed. */
    act: async <I, T>(who: Person, useCase: UseCase<I, T>, input: unknown): Promise<T> => {
      const result = await ask(who, useCase, input);
      if (!result.ok) throw new Error(`${who}: ${JSON.stringify(result.error)}`);
      return result.value;
    },
  };
};

export type City = ReturnType<typeof openCity>;
