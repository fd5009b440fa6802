import type { BallotCrypto } from "@ipt/application/ports/ballots.ts";
import { decodeBallot } from "@ipt/ballot/ballot.ts";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import {
  authenticationHash,
  readSigningKey,
  trackerOf,
  verifyBallot,
  verifyManifest,
} from "@ipt/ballot/composition.ts";

const MOST_KEYS = 64;

/** The protocol's own hashes and checks, on base64url; public keys are read once. */
export const ballotCrypto = (): BallotCrypto => {
  const keys = new Map<string, Promise<CryptoKey | null>>();

  const keyOf = (text: string): Promise<CryptoKey | null> => {
    const known = keys.get(text);
    if (known) return known;
    if (keys.size >= MOST_KEYS) keys.clear();
    const bytes = fromBase64Url(text);
    const read = bytes ? readSigningKey(bytes) : Promise.resolve(null);
    keys.set(text, read);
    return read;
  };

  const ballotIn = (text: string) => {
    const bytes = fromBase64Url(text);
    const read = bytes && decodeBallot(bytes);
    return read?.ok ? read.value : null;
  };

  return {
    authenticationHash: async (ballot, key) => {
      const bytes = fromBase64Url(key);
      return bytes ? toBase64Url(await authenticationHash(ballot, bytes)) : "";
    },
    trackerOf: (ballot, bytes) => {
      const read = ballotIn(bytes);
      if (!read) throw new Error("only a ballot has a tracker");
      return trackerOf(ballot, read.envelope);
    },
    verify: async (ballot, signingKey, bytes) => {
      const [read, key] = [ballotIn(bytes), await keyOf(signingKey)];
      return read !== null && key !== null && verifyBallot(ballot, key, read);
    },
    verifySeal: async (ballot, bureauKey, manifest, seal) => {
      const [key, signature] = [fromBase64Url(bureauKey), fromBase64Url(seal)];
      return key !== null && signature !== null && verifyManifest(ballot, key, manifest, signature);
    },
  };
};
