import * as z from "zod";
import { schema } from "../values/schema.ts";

/** Characters of base64url, without padding, that so many bytes take. */
const charactersOf = (bytes: number): number => Math.ceil((bytes * 4) / 3);

/** Exactly so many bytes in base64url (RFC 4648, section 5) without padding; refused as `bytes-<n>`. */
export const bytesOf = (count: number) =>
  schema(() => {
    const length = charactersOf(count);
    return z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`), `bytes-${count}`);
  });

/** X25519 public keys, authentication keys and their SHA-256 hashes, share fingerprints. */
export const Bytes32 = bytesOf(32);
/** RSA of 2048 bits: blinded envelopes and signatures. */
export const Bytes256 = bytesOf(256);
/** An RSA public key of 2048 bits: SubjectPublicKeyInfo in DER. */
export const SigningKey = schema(() => z.string().regex(/^[A-Za-z0-9_-]{380,400}$/, "signing-key"));
/** Envelope, prefix and signature: what falls into the urn. */
export const Ballot = bytesOf(352);
/** Initialisation vector, envelope, prefix, unblinding value and tag, sealed under the capsule key. */
export const CapsuleBytes = bytesOf(380);
/** An Ed25519 signature: the bureau's seal on an archive. */
export const Bytes64 = bytesOf(64);
/** SHA-256 in hexadecimal. */
export const Sha256Hex = schema(() => z.string().regex(/^[0-9a-f]{64}$/, "sha256"));
