import { encodeBallot } from "../../ballot.ts";
import { type Bytes, fromHex, toHex } from "../../bytes.ts";
import { type Choice, padChoice } from "../../choice.ts";
import { readCode, writeCode } from "../../code.ts";
import {
  authenticationHash,
  blindEnvelope,
  finaliseBallot,
  readSigningKey,
  sealCapsule,
  sealChoice,
  sealManifest,
  trackerOf,
  urnOf,
  voterKeys,
} from "../../composition.ts";
import type { Result } from "../../result.ts";
import { sealingFingerprint } from "../../sealing.ts";
import { shareFingerprint, writeShare } from "../../share.ts";
import { blindSign, openSigningKey } from "../signing.ts";
import { withRandomness } from "./with-randomness.ts";

/** Everything a ballot depends on. All hexadecimal but `voteId` and `choice`. */
export type VectorInput = {
  readonly voteId: string;
  readonly code: string;
  readonly choice: Choice;
  readonly urnSecret: string;
  /** RSA keys in DER: PKCS #8 and SubjectPublicKeyInfo. Published, so good for nothing else. */
  readonly signingPrivateKey: string;
  readonly signingKey: string;
  readonly ephemeral: string;
  readonly prefix: string;
  readonly salt: string;
  readonly blinding: string;
  readonly capsuleIv: string;
  /** Two of the three shares that the Shamir library made of `urnSecret`, by index 1 and 2. */
  readonly shares: readonly [string, string];
  readonly manifest: string;
};

const bytes = (hex: string): Bytes => {
  const read = fromHex(hex);
  if (!read) throw new Error("not hexadecimal");
  return read;
};

const must = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** Every value of the composition, in order, from given inputs: what `vectors/composition.json` publishes. */
export const composeVector = async (input: VectorInput) => {
  const { voteId, choice } = input;
  const code = must(writeCode(bytes(input.code)));
  const keys = await voterKeys(voteId, must(readCode(code)));
  const urn = await urnOf(voteId, bytes(input.urnSecret));
  const vote = { voteId, urnKey: urn.urnKey, bureauKey: urn.bureauKey, signingKey: bytes(input.signingKey) };
  const signingKey = await readSigningKey(vote.signingKey);
  if (!signingKey) throw new Error("no signing key");
  const envelope = await sealChoice(vote, choice, bytes(input.ephemeral));
  const blinded = await withRandomness([input.prefix, input.salt, input.blinding], () =>
    blindEnvelope(voteId, signingKey, envelope),
  );
  const blindSignature = must(blindSign(openSigningKey(bytes(input.signingPrivateKey)), blinded.blinded));
  const ballot = must(await finaliseBallot(voteId, signingKey, blinded, blindSignature));
  const capsule = await withRandomness([input.capsuleIv], () => sealCapsule(voteId, keys.capsule, blinded));
  const shares = input.shares.map((value, place) => ({ voteId, index: place + 1, value: bytes(value) }));
  return {
    code,
    authentication: toHex(keys.authentication),
    authenticationHash: toHex(await authenticationHash(voteId, keys.authentication)),
    capsuleKey: toHex(keys.capsule),
    urnKey: toHex(urn.urnKey),
    bureauKey: toHex(urn.bureauKey),
    sealingFingerprint: await sealingFingerprint(vote),
    paddedChoice: toHex(padChoice(choice)),
    envelope: toHex(envelope),
    blinded: toHex(blinded.blinded),
    inverse: toHex(blinded.inverse),
    blindSignature: toHex(blindSignature),
    signature: toHex(ballot.signature),
    ballot: toHex(encodeBallot(ballot)),
    tracker: await trackerOf(voteId, envelope),
    capsule: toHex(capsule),
    shareTexts: await Promise.all(shares.map(writeShare)),
    shareFingerprints: await Promise.all(shares.map(shareFingerprint)),
    manifestSignature: toHex(await sealManifest(voteId, urn.bureau, input.manifest)),
  };
};
