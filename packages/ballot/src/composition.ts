import { type BlindRSA, RSABSSA } from "@cloudflare/blindrsa-ts";
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { DhkemX25519HkdfSha256 as PortableX25519 } from "@hpke/dhkem-x25519";
import { type Ballot, ENVELOPE_BYTES, PREFIX_BYTES, SIGNATURE_BYTES } from "./ballot.ts";
import { fromBase64Url } from "./base64url.ts";
import { type Bytes, concat, fromHex, sha256, utf8 } from "./bytes.ts";
import { type Choice, padChoice, readChoice } from "./choice.ts";
import { CODE_BYTES } from "./code.ts";
import { attempt, fail, ok, type Result } from "./result.ts";
import { writeTracker } from "./tracker.ts";
import { label, PROTOCOL } from "./vote-id.ts";

/**
 * All the cryptography of the vote. Nothing is invented here: HKDF and AES-GCM of WebCrypto, HPKE (RFC 9180) of
 * `@hpke/core` and blind RSA (RFC 9474) of `@cloudflare/blindrsa-ts` are put together, each use under a label of
 * its own that holds the id of the vote. `vectors/composition.json` has every intermediate value.
 */

/** What is public of a vote once it is sealed, and what a ballot is bound to. */
export type SealedVote = {
  readonly voteId: string;
  /** X25519 public key of the urn, 32 bytes. */
  readonly urnKey: Bytes;
  /** RSA public key of 2048 bits that signs the envelopes of this vote alone, SubjectPublicKeyInfo in DER. */
  readonly signingKey: Bytes;
};

const AES = "AES-GCM";
const IV_BYTES = 12;
const PSS = { name: "RSA-PSS", hash: "SHA-384" } as const;

type Kem = DhkemX25519HkdfSha256 | PortableX25519;

/** DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. */
export const hpke = (kem: Kem = new DhkemX25519HkdfSha256()): CipherSuite =>
  new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes128Gcm() });

const rsabssa = (): BlindRSA => RSABSSA.SHA384.PSS.Randomized();

/** HKDF-SHA256 (RFC 5869), 32 bytes, salted with the name of the protocol. */
export const derive = async (secret: Uint8Array, info: Uint8Array): Promise<Bytes> => {
  const key = await crypto.subtle.importKey("raw", concat(secret), "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt: utf8(PROTOCOL), info: concat(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
};

export type VoterKeys = {
  /** Shown to the server to act for a dwelling; 32 bytes. */
  readonly authentication: Bytes;
  /** Never leaves the browser; 32 bytes. */
  readonly capsule: Bytes;
};

/** The two keys of a dwelling in one vote, from the 10 bytes of its code. */
export const voterKeys = async (voteId: string, code: Uint8Array): Promise<VoterKeys> => {
  if (code.length !== CODE_BYTES) throw new Error("a code has 10 bytes");
  const [authentication, capsule] = await Promise.all([
    derive(code, label("authentication", voteId)),
    derive(code, label("capsule", voteId)),
  ]);
  return { authentication, capsule };
};

/** All that the server keeps of a code: it recognises a dwelling by it and cannot act for one. */
export const authenticationHash = (voteId: string, authentication: Uint8Array): Promise<Bytes> =>
  sha256(concat(label("authentication-hash", voteId), authentication));

const sealWith = async (kem: Kem, vote: SealedVote, choice: Choice, ekm?: Bytes): Promise<Bytes> => {
  const suite = hpke(kem);
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(vote.urnKey),
    info: label("envelope", vote.voteId),
    ...(ekm ? { ekm: ekm.buffer } : {}),
  });
  const sealed = await sender.seal(padChoice(choice));
  return concat(new Uint8Array(sender.enc), new Uint8Array(sealed));
};

/**
 * Seals a choice to the urn: 64 bytes, different at each call. A browser without X25519 of its own (Safari before
 * 17, Chrome before 133) gets it in JavaScript: an old phone votes too. `ekm`, the key material of the ephemeral
 * key, is for test vectors alone.
 */
export const sealChoice = async (vote: SealedVote, choice: Choice, ekm?: Bytes): Promise<Bytes> => {
  const native = await attempt(() => sealWith(new DhkemX25519HkdfSha256(), vote, choice, ekm), null);
  return native.ok ? native.value : sealWith(new PortableX25519(), vote, choice, ekm);
};

/** What an envelope holds: `null` where it cannot be opened or holds no choice, a void ballot. */
export const openEnvelope = async (
  voteId: string,
  urn: CryptoKeyPair,
  envelope: Uint8Array,
): Promise<Choice | null> => {
  if (envelope.length !== ENVELOPE_BYTES) return null;
  const opened = await attempt(
    () =>
      hpke().open(
        {
          recipientKey: urn,
          enc: concat(envelope.subarray(0, 32)),
          info: label("envelope", voteId),
        },
        concat(envelope.subarray(32)),
      ),
    null,
  );
  return opened.ok ? readChoice(new Uint8Array(opened.value)) : null;
};

/** The 32 secret bytes that the bureau shares out: whoever has them opens the urn and seals the archive. */
export const URN_SECRET_BYTES = 32;

export type Urn = {
  /** HPKE pair: seals a choice, opens an envelope. */
  readonly envelopes: CryptoKeyPair;
  /** Ed25519 (RFC 8032) private key: seals the archive, which two members have to come together for. */
  readonly bureau: CryptoKey;
  readonly urnKey: Bytes;
  readonly bureauKey: Bytes;
};

const ED25519 = "Ed25519";
/** RFC 8410 §7: what precedes the 32 bytes of the seed. */
const ED25519_PKCS8 = "302e020100300506032b657004220420";

/** Both pairs of the urn, from its secret: HPKE's DeriveKeyPair (RFC 9180 §7.1.3) and an Ed25519 seed. */
export const urnOf = async (voteId: string, secret: Uint8Array): Promise<Urn> => {
  if (secret.length !== URN_SECRET_BYTES) throw new Error("the secret of an urn has 32 bytes");
  const { kem } = hpke();
  const envelopes = await kem.deriveKeyPair((await derive(secret, label("urn", voteId))).buffer);
  const seed = await derive(secret, label("bureau", voteId));
  const pkcs8 = concat(fromHex(ED25519_PKCS8) ?? seed, seed);
  const bureau = await crypto.subtle.importKey("pkcs8", pkcs8, ED25519, true, ["sign"]);
  const { x } = await crypto.subtle.exportKey("jwk", bureau);
  return {
    envelopes,
    bureau,
    urnKey: new Uint8Array(await kem.serializePublicKey(envelopes.publicKey)),
    bureauKey: fromBase64Url(x ?? "") ?? new Uint8Array(),
  };
};

/** The bureau's seal on a manifest, made where its secret was brought together. 64 bytes. */
export const sealManifest = async (voteId: string, bureau: CryptoKey, manifest: string): Promise<Bytes> =>
  new Uint8Array(
    await crypto.subtle.sign(ED25519, bureau, concat(label("manifest", voteId), utf8(manifest))),
  );

export const verifyManifest = async (
  voteId: string,
  bureauKey: Bytes,
  manifest: string,
  signature: Bytes,
): Promise<boolean> => {
  const verified = await attempt(async () => {
    const key = await crypto.subtle.importKey("raw", bureauKey, ED25519, false, ["verify"]);
    return crypto.subtle.verify(ED25519, key, signature, concat(label("manifest", voteId), utf8(manifest)));
  }, null);
  return verified.ok && verified.value;
};

/** The RSA key that verifies signatures, to be read once for many; `null`: not a key of 2048 bits. */
export const readSigningKey = async (spki: Uint8Array): Promise<CryptoKey | null> => {
  const key = await attempt(() => crypto.subtle.importKey("spki", concat(spki), PSS, true, ["verify"]), null);
  const read = key.ok ? key.value : null;
  const modulus = read?.algorithm && "modulusLength" in read.algorithm ? read.algorithm.modulusLength : 0;
  return modulus === 8 * SIGNATURE_BYTES ? read : null;
};

const signedPart = (voteId: string, envelope: Uint8Array): Bytes =>
  concat(label("signature", voteId), envelope);

/** An envelope made unreadable for the one who signs it, and what the browser keeps to take the veil off. */
export type Blinded = {
  readonly envelope: Bytes;
  readonly prefix: Bytes;
  /** RFC 9474's `inv`. Whoever knows it can link the signature to the envelope. */
  readonly inverse: Bytes;
  /** The only part sent to be signed. */
  readonly blinded: Bytes;
};

/** RFC 9474 Prepare and Blind. The key comes from `readSigningKey`. */
export const blindEnvelope = async (
  voteId: string,
  signingKey: CryptoKey,
  envelope: Bytes,
): Promise<Blinded> => {
  const scheme = rsabssa();
  const prepared = scheme.prepare(signedPart(voteId, envelope));
  const { blindedMsg, inv } = await scheme.blind(signingKey, prepared);
  return {
    envelope,
    prefix: concat(prepared.subarray(0, PREFIX_BYTES)),
    inverse: concat(inv),
    blinded: concat(blindedMsg),
  };
};

/** RFC 9474 Finalize: refuses a signature that this vote's key did not make on this very envelope. */
export const finaliseBallot = async (
  voteId: string,
  signingKey: CryptoKey,
  blinded: Omit<Blinded, "blinded">,
  blindSignature: Uint8Array,
): Promise<Result<Ballot, { readonly code: "signature-invalid" }>> => {
  const { envelope, prefix, inverse } = blinded;
  const message = concat(prefix, signedPart(voteId, envelope));
  const signature = await attempt(() => rsabssa().finalize(signingKey, message, blindSignature, inverse), {
    code: "signature-invalid",
  } as const);
  return signature.ok ? ok({ envelope, prefix, signature: concat(signature.value) }) : signature;
};

/** Plain RSASSA-PSS (SHA-384, salt of 48 bytes): any library can do it. */
export const verifyBallot = (voteId: string, signingKey: CryptoKey, ballot: Ballot): Promise<boolean> =>
  crypto.subtle.verify(
    { name: PSS.name, saltLength: 48 },
    signingKey,
    ballot.signature,
    concat(ballot.prefix, signedPart(voteId, ballot.envelope)),
  );

/** What the voter keeps: tells that the envelope is in the urn, never what is in it. */
export const trackerOf = async (voteId: string, envelope: Uint8Array): Promise<string> =>
  writeTracker(await sha256(concat(label("tracker", voteId), envelope)));

export const CAPSULE_BYTES = IV_BYTES + ENVELOPE_BYTES + PREFIX_BYTES + SIGNATURE_BYTES + 16;

const capsuleKey = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", key, AES, false, ["encrypt", "decrypt"]);

/**
 * What lets another tab finish this very ballot, readable with the code alone (AES-256-GCM). It holds the sealed
 * envelope and not the choice. The initialisation vector comes from the browser's randomness.
 */
export const sealCapsule = async (voteId: string, key: Bytes, blinded: Blinded): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const content = concat(blinded.envelope, blinded.prefix, blinded.inverse);
  const parameters = { name: AES, iv, additionalData: label("capsule-content", voteId) };
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(parameters, await capsuleKey(key), content)));
};

export const openCapsule = async (
  voteId: string,
  key: Bytes,
  capsule: Uint8Array,
): Promise<Result<Omit<Blinded, "blinded">, { readonly code: "capsule-damaged" }>> => {
  const damaged = { code: "capsule-damaged" } as const;
  if (capsule.length !== CAPSULE_BYTES) return fail(damaged);
  const iv = concat(capsule.subarray(0, IV_BYTES));
  const parameters = { name: AES, iv, additionalData: label("capsule-content", voteId) };
  const sealed = concat(capsule.subarray(IV_BYTES));
  const opened = await attempt(
    async () => crypto.subtle.decrypt(parameters, await capsuleKey(key), sealed),
    damaged,
  );
  if (!opened.ok) return opened;
  const content = new Uint8Array(opened.value);
  const signed = ENVELOPE_BYTES + PREFIX_BYTES;
  return ok({
    envelope: concat(content.subarray(0, ENVELOPE_BYTES)),
    prefix: concat(content.subarray(ENVELOPE_BYTES, signed)),
    inverse: concat(content.subarray(signed)),
  });
};
