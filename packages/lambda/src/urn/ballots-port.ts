import type { BallotCrypto, Ballots, KeyVault, VoteKeys } from "@ipt/application/ports/ballots.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { urnStore } from "@ipt/dynamodb/urn/urn-store.ts";
import type { startFunction } from "../cloud/start-function.ts";

type Started = Pick<ReturnType<typeof startFunction<FunctionName>>, "client" | "tableOptions">;

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const lazyKeys = (load: () => Promise<VoteKeys>): VoteKeys => ({
  create: async (ballot) => (await load()).create(ballot),
  sign: async (ballot, signingKey, blinded) => (await load()).sign(ballot, signingKey, blinded),
  tickets: {
    seal: async (at, text) => (await load()).tickets.seal(at, text),
    open: async (at, ticket) => (await load()).tickets.open(at, ticket),
  },
  destroy: async (ballot) => (await load()).destroy(ballot),
});

const lazyCrypto = (load: () => Promise<BallotCrypto>): BallotCrypto => ({
  authenticationHash: async (ballot, key) => (await load()).authenticationHash(ballot, key),
  trackerOf: async (ballot, bytes) => (await load()).trackerOf(ballot, bytes),
  verify: async (ballot, signingKey, bytes) => (await load()).verify(ballot, signingKey, bytes),
  verifySeal: async (ballot, key, text, seal) => (await load()).verifySeal(ballot, key, text, seal),
});

/**
 * What holding votes online needs, on the urn's table with the function's own role. Keys and cryptography are read
 * when first used: a cold function that only looks at a vote does without.
 */
export const ballotsPort = (
  { client, tableOptions }: Started,
  urnTable: string,
  vault: () => Promise<KeyVault>,
): Ballots => ({
  urn: urnStore(client, urnTable, tableOptions),
  keys: lazyKeys(once(async () => (await import("@ipt/api/ballot/vote-keys.ts")).voteKeys(await vault()))),
  crypto: lazyCrypto(once(async () => (await import("@ipt/api/ballot/ballot-crypto.ts")).ballotCrypto())),
});
