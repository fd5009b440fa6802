import {
  constants,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  verify,
} from "node:crypto";
import { readFileSync } from "node:fs";
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { describe, expect, test } from "vitest";
import { decodeBallot } from "../ballot.ts";
import { concat, fromHex, toHex } from "../bytes.ts";
import { hpke, readSigningKey, verifyBallot } from "../composition.ts";
import { ALPHABET } from "../groups.ts";
import { bytesIn, hashOfKey, isSigned, openVerifyingKey, trackerOfBallot } from "./checks.ts";
import { blindSign } from "./signing.ts";
import { composeVector, type VectorInput } from "./testing/vectors.ts";
import { withRandomness } from "./testing/with-randomness.ts";

type Output = Awaited<ReturnType<typeof composeVector>>;
type Case = { readonly input: VectorInput; readonly output: Output };

const read = (name: string): string =>
  readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8");
const { cases }: { readonly cases: readonly Case[] } = JSON.parse(read("composition"));

const hex = (text: string): Buffer => Buffer.from(text, "hex");
const bytes = (text: string) => fromHex(text) ?? new Uint8Array();

const labelled = (use: string, voteId: string): Buffer => Buffer.from(`ipt-ballot/1 ${use}\0${voteId}\0`);
const sha256 = (...parts: readonly Buffer[]): Buffer =>
  createHash("sha256").update(Buffer.concat(parts)).digest();
const hkdf = (secret: Buffer, info: Buffer): string =>
  Buffer.from(hkdfSync("sha256", secret, "ipt-ballot/1", info, 32)).toString("hex");

/** A number as groups of three characters and a check each, written a second time from the page that documents it. */
const groups = (number: bigint, count: number): string => {
  const written: string[] = [];
  let rest = number;
  for (let place = count; place > 0; place -= 1) {
    const digits: number[] = [];
    for (let digit = 0; digit < 3; digit += 1) {
      digits.unshift(Number(rest % 31n));
      rest /= 31n;
    }
    const [a = 0, b = 0, c = 0] = digits;
    const check = (((-(2 * a + 3 * b + 4 * c + place) % 31) + 31) % 31) % 31;
    written.unshift([a, b, c, check].map((symbol) => ALPHABET[symbol]).join(""));
  }
  return written.join("-");
};

/** RFC 9180 with nothing but Node: extract and expand with labels. */
const extract = (suite: Buffer, salt: Buffer, label: string, ikm: Buffer): Buffer =>
  createHmac("sha256", salt.length > 0 ? salt : Buffer.alloc(32))
    .update(Buffer.concat([Buffer.from("HPKE-v1"), suite, Buffer.from(label), ikm]))
    .digest();
const expand = (suite: Buffer, prk: Buffer, label: string, info: Buffer, length: number): Buffer => {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(length);
  const labelledInfo = Buffer.concat([head, Buffer.from("HPKE-v1"), suite, Buffer.from(label), info]);
  return createHmac("sha256", prk)
    .update(Buffer.concat([labelledInfo, Buffer.from([1])]))
    .digest()
    .subarray(0, length);
};
const KEM = hex("4b454d0020");
const SUITE = hex("48504b45002000010001");
const NONE = Buffer.alloc(0);

const openByHand = (secretKey: Buffer, publicKey: Buffer, envelope: Buffer, info: Buffer): Buffer => {
  const enc = envelope.subarray(0, 32);
  const dh = diffieHellman({
    privateKey: createPrivateKey({
      key: Buffer.concat([hex("302e020100300506032b656e04220420"), secretKey]),
      format: "der",
      type: "pkcs8",
    }),
    publicKey: createPublicKey({
      key: Buffer.concat([hex("302a300506032b656e032100"), enc]),
      format: "der",
      type: "spki",
    }),
  });
  const context = Buffer.concat([enc, publicKey]);
  const shared = expand(KEM, extract(KEM, NONE, "eae_prk", dh), "shared_secret", context, 32);
  const schedule = Buffer.concat([
    Buffer.from([0]),
    extract(SUITE, NONE, "psk_id_hash", NONE),
    extract(SUITE, NONE, "info_hash", info),
  ]);
  const secret = extract(SUITE, shared, "secret", NONE);
  const key = expand(SUITE, secret, "key", schedule, 16);
  const nonce = expand(SUITE, secret, "base_nonce", schedule, 12);
  const opener = createDecipheriv("aes-128-gcm", key, nonce).setAuthTag(envelope.subarray(48));
  return Buffer.concat([opener.update(envelope.subarray(32, 48)), opener.final()]);
};

describe.each(cases)("The published vector « $input.choice »", ({ input, output }) => {
  const { voteId } = input;

  test("is what the composition gives", async () => {
    expect(await composeVector(input)).toEqual(output);
  });

  test("is found again with Node's own cryptography alone: keys, hash and code", () => {
    const code = hex(input.code);
    expect(groups(BigInt(`0x${input.code}`) * 577n, 6)).toBe(output.code);
    expect(hkdf(code, labelled("authentication", voteId))).toBe(output.authentication);
    expect(hkdf(code, labelled("capsule", voteId))).toBe(output.capsuleKey);
    const hash = sha256(labelled("authentication-hash", voteId), hex(output.authentication));
    expect(hash.toString("hex")).toBe(output.authenticationHash);
  });

  test("is found again with Node's own cryptography alone: envelope, tracker, capsule, signature", () => {
    const seed = hex(hkdf(hex(input.urnSecret), labelled("urn", voteId)));
    const secretKey = expand(KEM, extract(KEM, NONE, "dkp_prk", seed), "sk", NONE, 32);
    const envelope = hex(output.envelope);
    const opened = openByHand(secretKey, hex(output.urnKey), envelope, labelled("envelope", voteId));
    expect(opened.toString("utf8").replaceAll("\0", "")).toBe(input.choice);
    const tracker = sha256(labelled("tracker", voteId), envelope).subarray(0, 9);
    expect(groups(BigInt(`0x${tracker.toString("hex")}`), 5)).toBe(output.tracker);
    const capsule = hex(output.capsule);
    const opener = createDecipheriv("aes-256-gcm", hex(output.capsuleKey), capsule.subarray(0, 12));
    opener.setAAD(labelled("capsule-content", voteId)).setAuthTag(capsule.subarray(-16));
    const content = Buffer.concat([opener.update(capsule.subarray(12, -16)), opener.final()]);
    expect(content.toString("hex")).toBe(output.envelope + input.prefix + output.inverse);
    const key = createPublicKey({ key: hex(input.signingKey), format: "der", type: "spki" });
    const message = Buffer.concat([hex(input.prefix), labelled("signature", voteId), envelope]);
    const options = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
    expect(verify("sha384", message, options, hex(output.signature))).toBe(true);
    expect(output.ballot).toBe(output.envelope + input.prefix + output.signature);
  });

  test("is what the server's own checks give, and what they refuse less or more than that", async () => {
    const [ballot, spki] = [hex(output.ballot), hex(input.signingKey)];
    expect(hashOfKey(voteId, hex(output.authentication))).toBe(
      hex(output.authenticationHash).toString("base64url"),
    );
    expect(trackerOfBallot(voteId, ballot)).toBe(output.tracker);
    const key = openVerifyingKey(spki);
    if (!key) throw new Error("no key");
    expect(isSigned(voteId, key, ballot)).toBe(true);
    expect(isSigned("another-vote", key, ballot)).toBe(false);
    expect(isSigned(voteId, key, ballot.subarray(1))).toBe(false);
    for (const at of [0, 63, 64, 95, 96, 351]) {
      const changed = Buffer.from(ballot);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(isSigned(voteId, key, changed)).toBe(false);
      const read = decodeBallot(changed);
      const browsers = await readSigningKey(spki);
      expect(read.ok && browsers && (await verifyBallot(voteId, browsers, read.value))).toBe(false);
    }
    expect(openVerifyingKey(spki.subarray(1))).toBeNull();
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    expect(openVerifyingKey(publicKey.export({ type: "spki", format: "der" }))).toBeNull();
  });

  test("is found again with Node's own cryptography alone: the bureau's seal", () => {
    const key = createPublicKey({
      key: Buffer.concat([hex("302a300506032b6570032100"), hex(output.bureauKey)]),
      format: "der",
      type: "spki",
    });
    const message = Buffer.concat([labelled("manifest", voteId), Buffer.from(input.manifest)]);
    expect(verify(null, message, key, hex(output.manifestSignature))).toBe(true);
  });
});

test("The server reads base64url of one length, and one text only for a value", () => {
  const bytes = Buffer.from([1, 2, 3, 4]);
  const text = bytes.toString("base64url");
  expect(bytesIn(text, 4)).toEqual(bytes);
  const others = [`${text}==`, `${text} `, text.slice(0, -1), "AQIDBB", "AQIDB-", "AQIDB+", "", "é"];
  expect(others.filter((other) => bytesIn(other, 4) !== null)).toEqual([]);
});

describe("The vectors of the standards", () => {
  test("RFC 9180, A.1.1: the envelope's suite", async () => {
    const vector: Record<string, string> = JSON.parse(read("rfc9180"));
    const given = (name: string) => bytes(vector[name] ?? "");
    const { kem } = hpke();
    const receiver = await kem.deriveKeyPair(given("ikmR").buffer);
    expect(toHex(new Uint8Array(await kem.serializePublicKey(receiver.publicKey)))).toBe(vector["pkRm"]);
    const sender = await hpke().createSenderContext({
      recipientPublicKey: receiver.publicKey,
      info: given("info"),
      ekm: given("ikmE").buffer,
    });
    expect(toHex(new Uint8Array(sender.enc))).toBe(vector["enc"]);
    expect(toHex(new Uint8Array(await sender.seal(given("pt"), given("aad"))))).toBe(vector["ct"]);
    const opened = await hpke().open(
      { recipientKey: receiver, enc: given("enc"), info: given("info") },
      given("ct"),
      given("aad"),
    );
    expect(toHex(new Uint8Array(opened))).toBe(vector["pt"]);
  });

  test("RFC 9474, A.1: blinding in the browser, signing on the server, finalising in the browser", async () => {
    const vector: Record<string, string> = JSON.parse(read("rfc9474"));
    const given = (name: string) => bytes(vector[name] ?? "");
    const number = (name: string): bigint => BigInt(`0x${vector[name]}`);
    const [n, inverse] = [number("n"), number("inv")];
    const jwk = rsaKey(number("p"), number("q"), number("e"));
    const publicKey = await crypto.subtle.importKey(
      "jwk",
      { kty: "RSA", n: jwk.n, e: jwk.e },
      { name: "RSA-PSS", hash: "SHA-384" },
      true,
      ["verify"],
    );
    const scheme = RSABSSA.SHA384.PSS.Randomized();
    const blinding = modularInverse(inverse, n).toString(16).padStart(1024, "0");
    const draws = [vector["msg_prefix"] ?? "", vector["salt"] ?? "", blinding];
    const { prepared, blinded } = await withRandomness(draws, async () => {
      const prepared = scheme.prepare(given("msg"));
      return { prepared, blinded: await scheme.blind(publicKey, prepared) };
    });
    expect(toHex(prepared)).toBe(`${vector["msg_prefix"]}${vector["msg"]}`);
    expect(toHex(blinded.blindedMsg)).toBe(vector["blinded_msg"]);
    expect(toHex(blinded.inv)).toBe(vector["inv"]);
    const signed = blindSign(createPrivateKey({ key: jwk, format: "jwk" }), concat(blinded.blindedMsg));
    expect(signed.ok && toHex(signed.value)).toBe(vector["blind_sig"]);
    const signature = await scheme.finalize(publicKey, prepared, given("blind_sig"), given("inv"));
    expect(toHex(signature)).toBe(vector["sig"]);
  });
});

const modularInverse = (value: bigint, modulus: bigint): bigint => {
  let [rest, next, factor, nextFactor] = [modulus, value, 0n, 1n];
  while (next > 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return ((factor % modulus) + modulus) % modulus;
};

const rsaKey = (p: bigint, q: bigint, e: bigint) => {
  const text = (value: bigint): string => {
    const digits = value.toString(16);
    return hex(digits.length % 2 === 0 ? digits : `0${digits}`).toString("base64url");
  };
  const d = modularInverse(e, (p - 1n) * (q - 1n));
  return {
    kty: "RSA",
    n: text(p * q),
    e: text(e),
    d: text(d),
    p: text(p),
    q: text(q),
    dp: text(d % (p - 1n)),
    dq: text(d % (q - 1n)),
    qi: text(modularInverse(q, p)),
  };
};
