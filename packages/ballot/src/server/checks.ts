import { constants, createPublicKey, hash, type KeyObject, verify } from "node:crypto";
import { BALLOT_BYTES, ENVELOPE_BYTES, PREFIX_BYTES, SIGNATURE_BYTES } from "../ballot.ts";
import { writeTracker } from "../tracker.ts";
import { label } from "../vote-id.ts";

/*
 * What a server does once for every ballot, as `composition.ts` does it in a browser: the same bytes in, the same
 * answers out, without WebCrypto's way through other threads, which costs it more than the hashing itself.
 */

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  hash("sha256", Buffer.concat(parts), "buffer");

/** Bytes of RFC 4648 §5 text without padding, of a length known in advance; `null` for any other text. */
export const bytesIn = (text: string, length: number): Buffer | null => {
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === length && bytes.toString("base64url") === text ? bytes : null;
};

/** `composition.ts`'s `authenticationHash`, in base64url. */
export const hashOfKey = (voteId: string, authentication: Uint8Array): string =>
  Buffer.from(sha256(label("authentication-hash", voteId), authentication)).toString("base64url");

/** `composition.ts`'s `trackerOf`, of a whole ballot. */
export const trackerOfBallot = (voteId: string, ballot: Uint8Array): string =>
  writeTracker(sha256(label("tracker", voteId), ballot.subarray(0, ENVELOPE_BYTES)));

/** `composition.ts`'s `readSigningKey`: to be read once for many; `null` for what is not a key of 2048 bits. */
export const openVerifyingKey = (spki: Uint8Array): KeyObject | null => {
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" });
    const isOurs = key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "rsa-pss";
    return isOurs && key.asymmetricKeyDetails?.modulusLength === 8 * SIGNATURE_BYTES ? key : null;
  } catch {
    return null;
  }
};

/** `composition.ts`'s `verifyBallot`, of a whole ballot: RSASSA-PSS, SHA-384, salt of 48 bytes. */
export const isSigned = (voteId: string, key: KeyObject, ballot: Uint8Array): boolean => {
  if (ballot.length !== BALLOT_BYTES) return false;
  const envelope = ballot.subarray(0, ENVELOPE_BYTES);
  const prefix = ballot.subarray(ENVELOPE_BYTES, ENVELOPE_BYTES + PREFIX_BYTES);
  const signature = ballot.subarray(ENVELOPE_BYTES + PREFIX_BYTES);
  const message = Buffer.concat([prefix, label("signature", voteId), envelope]);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return verify("sha384", message, { key, padding, saltLength: 48 }, signature);
};
