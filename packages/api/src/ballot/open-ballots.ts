import type { Ballots, KeyVault, Urn } from "@ipt/application/ports/ballots.ts";
import type { OpenSigner } from "@ipt/ballot/server/signer.ts";
import { ballotCrypto } from "./ballot-crypto.ts";
import { voteKeys } from "./vote-keys.ts";

type Parts = {
  readonly urn: Urn;
  readonly vault: KeyVault;
  /** Which thread signs envelopes; absent, the one that answers requests. */
  readonly openSigner?: OpenSigner | undefined;
};

/** What the register's side of the service needs to hold votes online. */
export const openBallots = ({ urn, vault, openSigner }: Parts): Ballots => ({
  urn,
  keys: voteKeys(vault, openSigner),
  crypto: ballotCrypto(),
});
