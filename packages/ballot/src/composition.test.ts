import { beforeAll, describe, expect, test, vi } from "vitest";
import { BALLOT_BYTES, decodeBallot, ENVELOPE_BYTES, encodeBallot } from "./ballot.ts";
import type { Bytes } from "./bytes.ts";
import { CHOICES } from "./choice.ts";
import { readCode, writeCode } from "./code.ts";
import {
  authenticationHash,
  blindEnvelope,
  CAPSULE_BYTES,
  finaliseBallot,
  hpke,
  openCapsule,
  openEnvelope,
  readSigningKey,
  type SealedVote,
  sealCapsule,
  sealChoice,
  trackerOf,
  verifyBallot,
  voterKeys,
} from "./composition.ts";
import { blindSign, generateSigningKeys, openSigningKey, type SigningKeys } from "./server/signing.ts";
import { readTracker } from "./tracker.ts";

const VOTE = "vote-1";
let keys: SigningKeys;
let other: SigningKeys;
let urn: CryptoKeyPair;
let vote: SealedVote;
let signingKey: CryptoKey;

const read = async (spki: Bytes): Promise<CryptoKey> => {
  const key = await readSigningKey(spki);
  if (!key) throw new Error("no key");
  return key;
};

beforeAll(async () => {
  [keys, other] = await Promise.all([generateSigningKeys(), generateSigningKeys()]);
  urn = await hpke().kem.generateKeyPair();
  const urnKey = new Uint8Array(await hpke().kem.serializePublicKey(urn.publicKey));
  vote = { voteId: VOTE, urnKey, signingKey: keys.publicKey };
  signingKey = await read(keys.publicKey);
});

describe("A ballot", () => {
  test.each(CHOICES)("%s goes from the browser to the count", async (choice) => {
    const envelope = await sealChoice(vote, choice);
    expect(envelope).toHaveLength(ENVELOPE_BYTES);
    const blinded = await blindEnvelope(VOTE, signingKey, envelope);
    const signed = blindSign(openSigningKey(keys.privateKey), blinded.blinded);
    if (!signed.ok) throw new Error(signed.error.code);
    const ballot = await finaliseBallot(VOTE, signingKey, blinded, signed.value);
    if (!ballot.ok) throw new Error(ballot.error.code);
    expect(await verifyBallot(VOTE, signingKey, ballot.value)).toBe(true);
    expect(encodeBallot(ballot.value)).toHaveLength(BALLOT_BYTES);
    expect(decodeBallot(encodeBallot(ballot.value))).toEqual(ballot);
    expect(await openEnvelope(VOTE, urn, envelope)).toBe(choice);
  });

  test("is sealed by a browser that has no X25519 of its own", async () => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    const refusing = vi.spyOn(crypto.subtle, "importKey").mockImplementation((format, ...rest) => {
      if (JSON.stringify(rest).includes("X25519"))
        throw new DOMException("Unrecognized", "NotSupportedError");
      return Reflect.apply(importKey, crypto.subtle, [format, ...rest]);
    });
    const envelope = await sealChoice(vote, "against");
    expect(refusing).toHaveBeenCalled();
    refusing.mockRestore();
    expect(await openEnvelope(VOTE, urn, envelope)).toBe("against");
  });

  test("is signed the same when asked again, and differently when sealed again", async () => {
    const first = await blindEnvelope(VOTE, signingKey, await sealChoice(vote, "for"));
    const second = await blindEnvelope(VOTE, signingKey, await sealChoice(vote, "for"));
    const key = openSigningKey(keys.privateKey);
    expect(blindSign(key, first.blinded)).toEqual(blindSign(key, first.blinded));
    expect(first.envelope).not.toEqual(second.envelope);
    expect(first.blinded).not.toEqual(second.blinded);
  });

  test("is refused when another vote's key signed it, and in another vote", async () => {
    const blinded = await blindEnvelope(VOTE, signingKey, await sealChoice(vote, "against"));
    const foreign = blindSign(openSigningKey(other.privateKey), blinded.blinded);
    if (foreign.ok) {
      expect(await finaliseBallot(VOTE, signingKey, blinded, foreign.value)).toEqual({
        ok: false,
        error: { code: "signature-invalid" },
      });
    }
    const signed = blindSign(openSigningKey(keys.privateKey), blinded.blinded);
    if (!signed.ok) throw new Error(signed.error.code);
    const ballot = await finaliseBallot(VOTE, signingKey, blinded, signed.value);
    if (!ballot.ok) throw new Error(ballot.error.code);
    expect(await verifyBallot("vote-2", signingKey, ballot.value)).toBe(false);
    expect(await verifyBallot(VOTE, await read(other.publicKey), ballot.value)).toBe(false);
    expect(await openEnvelope("vote-2", urn, ballot.value.envelope)).toBeNull();
  });

  test("of the wrong length, or a blinded envelope that is no number below the modulus, is refused", () => {
    expect(decodeBallot(new Uint8Array(351))).toEqual({
      ok: false,
      error: { code: "ballot-length", bytes: 351, expected: 352 },
    });
    const key = openSigningKey(keys.privateKey);
    expect(blindSign(key, new Uint8Array(255))).toMatchObject({ error: { code: "blinded-length" } });
    expect(blindSign(key, new Uint8Array(256).fill(255))).toEqual({
      ok: false,
      error: { code: "blinded-range" },
    });
  });

  test("has a tracker of five groups, that belongs to this vote", async () => {
    const envelope = await sealChoice(vote, "blank");
    const tracker = await trackerOf(VOTE, envelope);
    expect(tracker).toMatch(/^(?:[2-9A-HJKMNP-Z]{4}-){4}[2-9A-HJKMNP-Z]{4}$/);
    expect(readTracker(` ${tracker.toLowerCase().replaceAll("-", " ")}`)).toEqual({
      ok: true,
      value: tracker,
    });
    expect(await trackerOf("vote-2", envelope)).not.toBe(tracker);
  });
});

describe("A code", () => {
  test("gives keys that differ from each other, from vote to vote, and whose hash is another value", async () => {
    const written = writeCode(crypto.getRandomValues(new Uint8Array(10)));
    const code = written.ok ? readCode(written.value) : written;
    if (!code.ok) throw new Error(code.error.code);
    const here = await voterKeys(VOTE, code.value);
    const there = await voterKeys("vote-2", code.value);
    const hash = await authenticationHash(VOTE, here.authentication);
    const all = [here.authentication, here.capsule, there.authentication, there.capsule, hash];
    expect(new Set(all.map((one) => one.toString())).size).toBe(5);
  });

  test("opens its own capsule, and no other, in no other vote", async () => {
    const [mine, yours] = await Promise.all([
      voterKeys(VOTE, new Uint8Array(10).fill(1)),
      voterKeys(VOTE, new Uint8Array(10).fill(2)),
    ]);
    const blinded = await blindEnvelope(VOTE, signingKey, await sealChoice(vote, "for"));
    const capsule = await sealCapsule(VOTE, mine.capsule, blinded);
    expect(capsule).toHaveLength(CAPSULE_BYTES);
    const { blinded: _sent, ...kept } = blinded;
    expect(await openCapsule(VOTE, mine.capsule, capsule)).toEqual({ ok: true, value: kept });
    const damaged = { ok: false, error: { code: "capsule-damaged" } };
    expect(await openCapsule(VOTE, yours.capsule, capsule)).toEqual(damaged);
    expect(await openCapsule("vote-2", mine.capsule, capsule)).toEqual(damaged);
    expect(await openCapsule(VOTE, mine.capsule, capsule.subarray(1))).toEqual(damaged);
  });
});
