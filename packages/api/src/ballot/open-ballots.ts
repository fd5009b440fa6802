import type { Ballots, KeyVault, Urn } from "@ipt/application/ports/ballots.ts";
import { ballotCrypto } from "./ballot-crypto.ts";
import { voteKeys } from "./vote-keys.ts";

type Stores = { readonly urn: Urn; readonly vault: KeyVault };

/** What the register's side of the service needs to hold votes online. */
export const openBallots = ({ urn, vault }: Stores): Ballots => ({
  urn,
  keys: voteKeys(vault),
  crypto: ballotCrypto(),
});
