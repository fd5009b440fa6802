import { createHash, createPublicKey, randomBytes } from "node:crypto";
import type { Ballot } from "@ipt/ballot/ballot.ts";
import { type Bytes, concat } from "@ipt/ballot/bytes.ts";
import { label } from "@ipt/ballot/vote-id.ts";

const BYTES = 256;
const HASH = 48;

const sha384 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash("sha384");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const mask = (seed: Uint8Array, length: number): Uint8Array => {
  const blocks = Array.from({ length: Math.ceil(length / HASH) }, (_, counter) =>
    sha384(seed, Uint8Array.of(0, 0, 0, counter)),
  );
  return concat(...blocks).subarray(0, length);
};

/** EMSA-PSS (RFC 8017, section 9.1.1) for a modulus of 2048 bits, SHA-384 and a salt of 48 bytes. */
const encode = (message: Uint8Array): Uint8Array => {
  const salt = randomBytes(HASH);
  const hash = sha384(new Uint8Array(8), sha384(message), salt);
  const length = BYTES - HASH - 1;
  const block = concat(new Uint8Array(length - HASH - 1), Uint8Array.of(1), salt);
  const masked = mask(hash, length).map((byte, at) => byte ^ (block[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return concat(masked, hash, Uint8Array.of(0xbc));
};

const toInteger = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
const toBytes = (value: bigint): Bytes =>
  new Uint8Array(Buffer.from(value.toString(16).padStart(2 * BYTES, "0"), "hex"));

const inverseOf = (value: bigint, modulus: bigint): bigint => {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a % b, y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
};

const power = (base: bigint, exponent: number, modulus: bigint): bigint => {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
};

/**
 * RFC 9474 as a voter's browser does it, a hundred times faster because one blinding factor serves every voter: right
 * for thousands of tests, and for nobody's vote. Checked against the library in `protocol.test.ts`.
 */
export const quickBlinder = (voteId: string, signingKey: Uint8Array) => {
  const jwk = createPublicKey({ key: Buffer.from(signingKey), format: "der", type: "spki" }).export({
    format: "jwk",
  });
  const modulus = toInteger(Buffer.from(String(jwk.n), "base64url"));
  const factor = toInteger(randomBytes(BYTES - 1));
  const blinding = power(factor, 65_537, modulus);
  const unblinding = inverseOf(factor, modulus);
  return {
    blind: (envelope: Bytes) => {
      const prefix = new Uint8Array(randomBytes(32));
      const message = concat(prefix, label("signature", voteId), envelope);
      const blinded = toBytes((toInteger(encode(message)) * blinding) % modulus);
      return { envelope, prefix, inverse: toBytes(unblinding), blinded };
    },
    finalise: (
      { envelope, prefix }: { readonly envelope: Bytes; readonly prefix: Bytes },
      blindSignature: Uint8Array,
    ): Ballot => ({
      envelope,
      prefix,
      signature: toBytes((toInteger(blindSignature) * unblinding) % modulus),
    }),
  };
};
