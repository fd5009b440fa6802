import type { Ballots, Capsules, KeyVault, Urn } from "@ipt/application/ports/ballots.ts";
import { ballotCrypto } from "./ballot-crypto.ts";
import { voteKeys } from "./vote-keys.ts";

type Stores = { readonly urn: Urn; readonly capsules: Capsules; readonly vault: KeyVault };

/** What the register's side of the service needs to hold votes online. */
export const openBallots = ({ urn, capsules, vault }: Stores): Ballots => ({
  urn,
  capsules,
  keys: voteKeys(vault),
  crypto: ballotCrypto(),
});
