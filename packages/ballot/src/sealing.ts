import { combine, split } from "shamir-secret-sharing";
import { type Bytes, concat, sameBytes, sha256 } from "./bytes.ts";
import { URN_SECRET_BYTES, type Urn, urnOf } from "./composition.ts";
import { attempt, fail, ok, type Result } from "./result.ts";
import { type Share, shareFingerprint } from "./share.ts";
import { writeTracker } from "./tracker.ts";
import { label } from "./vote-id.ts";

export const SHARES = 3;
export const SHARES_NEEDED = 2;

/** What the bureau's browser sends to the platform at the sealing: nothing in it opens anything. */
export type SealedUrn = {
  readonly voteId: string;
  /** X25519, 32 bytes: seals the choices. */
  readonly urnKey: Bytes;
  /** Ed25519, 32 bytes: verifies the seal on the archive. */
  readonly bureauKey: Bytes;
  /** SHA-256 of each share, hexadecimal, in order of index. */
  readonly fingerprints: readonly string[];
};

/**
 * The sealing, in the browser of the bureau: makes the urn's secret, keeps its public half, and splits the
 * secret between three members (Shamir, two of three). The secret itself is forgotten here.
 */
export const sealUrn = async (
  voteId: string,
): Promise<{ readonly sealed: SealedUrn; readonly shares: readonly Share[] }> => {
  const secret = crypto.getRandomValues(new Uint8Array(URN_SECRET_BYTES));
  const { urnKey, bureauKey } = await urnOf(voteId, secret);
  const values = await split(secret, SHARES, SHARES_NEEDED);
  secret.fill(0);
  const shares = values.map((value, place) => ({ voteId, index: place + 1, value: concat(value) }));
  const fingerprints = await Promise.all(shares.map(shareFingerprint));
  return { sealed: { voteId, urnKey, bureauKey, fingerprints }, shares };
};

export type OpenError =
  | { readonly code: "shares-missing"; readonly brought: number; readonly needed: number }
  | { readonly code: "share-twice"; readonly index: number }
  /** They make a secret, which is not this urn's. */
  | { readonly code: "shares-disagree" };

/** Two shares read by `readShare`, or the three, make the urn's keys again, here and nowhere else. */
export const openUrn = async (
  sealed: SealedUrn,
  shares: readonly Share[],
): Promise<Result<Urn, OpenError>> => {
  const twice = shares.find((share, place) =>
    shares.slice(0, place).some((one) => one.index === share.index),
  );
  if (twice) return fail({ code: "share-twice", index: twice.index });
  if (shares.length < SHARES_NEEDED) {
    return fail({ code: "shares-missing", brought: shares.length, needed: SHARES_NEEDED });
  }
  const disagree = { code: "shares-disagree" } as const;
  const urn = await attempt(
    async () => urnOf(sealed.voteId, await combine(shares.map((share) => share.value))),
    disagree,
  );
  if (!urn.ok) return urn;
  const same = sameBytes(urn.value.urnKey, sealed.urnKey) && sameBytes(urn.value.bureauKey, sealed.bureauKey);
  return same ? ok(urn.value) : fail(disagree);
};

/**
 * Five groups that stand for the keys of a sealed vote: posted by the bureau at the opening, shown on every page
 * of the vote and printed on the minutes. Another key anywhere gives other groups.
 */
export const sealingFingerprint = async (
  sealed: Omit<SealedUrn, "fingerprints"> & { readonly signingKey: Bytes },
): Promise<string> =>
  writeTracker(
    await sha256(
      concat(label("keys", sealed.voteId), sealed.urnKey, sealed.bureauKey, await sha256(sealed.signingKey)),
    ),
  );
