import type { Ballots, KeyVault, Urn } from "@ipt/application/ports/ballots.ts";
import { ballotCrypto } from "./ballot-crypto.ts";
import { voteKeys } from "./vote-keys.ts";

/** What the register's side of the service needs to hold votes online. */
export const openBallots = (urn: Urn, vault: KeyVault): Ballots => ({
  urn,
  keys: voteKeys(vault),
  crypto: ballotCrypto(),
});
