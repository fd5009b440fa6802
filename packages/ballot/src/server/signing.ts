import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from "node:crypto";
import { promisify } from "node:util";
import { SIGNATURE_BYTES } from "../ballot.ts";
import { type Bytes, concat } from "../bytes.ts";
import { fail, ok, type Result } from "../result.ts";

/** The key with which the server signs, unseen, one envelope per dwelling of one vote. */
export type SigningKeys = {
  /** PKCS #8 in DER. A secret of the server: with it one can make ballots, never read any. */
  readonly privateKey: Bytes;
  /** SubjectPublicKeyInfo in DER: published when the vote is sealed. */
  readonly publicKey: Bytes;
};

const MODULUS_BITS = 8 * SIGNATURE_BYTES;

/** One key per vote, RSA of 2048 bits; between 50 and 500 ms. */
export const generateSigningKeys = async (): Promise<SigningKeys> => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)("rsa", { modulusLength: MODULUS_BITS });
  return {
    privateKey: concat(privateKey.export({ type: "pkcs8", format: "der" })),
    publicKey: concat(publicKey.export({ type: "spki", format: "der" })),
  };
};

/** To be read once and kept: parsing costs more than signing. Throws on anything but such a key. */
export const openSigningKey = (pkcs8: Uint8Array): KeyObject => {
  const key = createPrivateKey({ key: Buffer.from(pkcs8), type: "pkcs8", format: "der" });
  if (key.asymmetricKeyDetails?.modulusLength !== MODULUS_BITS) throw new Error("not a key of 2048 bits");
  return key;
};

export type BlindSignError =
  | { readonly code: "blinded-length"; readonly bytes: number; readonly expected: number }
  /** Not a number below the modulus. */
  | { readonly code: "blinded-range" };

const publicHalves = new WeakMap<KeyObject, KeyObject>();

const publicHalfOf = (key: KeyObject): KeyObject => {
  const known = publicHalves.get(key);
  if (known) return known;
  const half = createPublicKey(key);
  publicHalves.set(key, half);
  return half;
};

/**
 * RFC 9474 BlindSign: the raw RSA operation, done by OpenSSL in constant time, and checked with the public key
 * before it leaves. The same blinded envelope always gets the same signature.
 */
export const blindSign = (key: KeyObject, blinded: Uint8Array): Result<Bytes, BlindSignError> => {
  const expected = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  if (blinded.length !== expected) {
    return fail({ code: "blinded-length", bytes: blinded.length, expected });
  }
  const padding = constants.RSA_NO_PADDING;
  try {
    const signature = concat(privateDecrypt({ key, padding }, blinded));
    const again = publicEncrypt({ key: publicHalfOf(key), padding }, signature);
    return again.equals(blinded) ? ok(signature) : fail({ code: "blinded-range" });
  } catch {
    return fail({ code: "blinded-range" });
  }
};
