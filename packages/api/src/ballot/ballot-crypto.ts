import type { KeyObject } from "node:crypto";
import type { BallotCrypto } from "@ipt/application/ports/ballots.ts";
import { BALLOT_BYTES } from "@ipt/ballot/ballot.ts";
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { verifyManifest } from "@ipt/ballot/composition.ts";
import {
  bytesIn,
  hashOfKey,
  isSigned,
  openVerifyingKey,
  trackerOfBallot,
} from "@ipt/ballot/server/checks.ts";

const MOST_KEYS = 64;
const KEY_BYTES = 32;

/** The protocol's own hashes and checks, on base64url; public keys are read once. */
export const ballotCrypto = (): BallotCrypto => {
  const keys = new Map<string, KeyObject | null>();

  const keyOf = (text: string): KeyObject | null => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    if (keys.size >= MOST_KEYS) keys.clear();
    const bytes = fromBase64Url(text);
    const read = bytes && openVerifyingKey(bytes);
    keys.set(text, read);
    return read;
  };

  return {
    authenticationHash: async (ballot, key) => {
      const bytes = bytesIn(key, KEY_BYTES);
      return bytes ? hashOfKey(ballot, bytes) : "";
    },
    trackerOf: async (ballot, text) => {
      const bytes = bytesIn(text, BALLOT_BYTES);
      if (!bytes) throw new Error("only a ballot has a tracker");
      return trackerOfBallot(ballot, bytes);
    },
    verify: async (ballot, signingKey, text) => {
      const [bytes, key] = [bytesIn(text, BALLOT_BYTES), keyOf(signingKey)];
      return bytes !== null && key !== null && isSigned(ballot, key, bytes);
    },
    verifySeal: async (ballot, bureauKey, manifest, seal) => {
      const [key, signature] = [fromBase64Url(bureauKey), fromBase64Url(seal)];
      return key !== null && signature !== null && verifyManifest(ballot, key, manifest, signature);
    },
  };
};
