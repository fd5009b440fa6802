import { fromBase64Url } from "../base64url.ts";
import { canonicalJson } from "../canonical.ts";
import { verifyManifest } from "../composition.ts";
import { sealingFingerprint } from "../sealing.ts";
import type { Archive } from "./archive.ts";
import { digestOfJson } from "./digest.ts";
import { type Finding, found } from "./finding.ts";
import { manifestOf } from "./seal.ts";

const bytesOf = (text: string | null | undefined) => fromBase64Url(text ?? "") ?? new Uint8Array();

/** Five groups for the keys of the vote, as posted by the bureau; `null` for a vote on paper only. */
export const keysOf = async ({ minutes, manifest }: Archive): Promise<string | null> => {
  const { online } = minutes;
  if (!online) return null;
  return sealingFingerprint({
    voteId: online.ballot,
    urnKey: bytesOf(online.urnKey),
    bureauKey: bytesOf(manifest.bureauKey),
    signingKey: bytesOf(online.signingKey),
  });
};

export const checkManifest = async (archive: Archive): Promise<Finding> => {
  const expected = await manifestOf(archive, archive.manifest.bureauKey);
  const parts = Object.entries(expected).filter(
    ([part, digest]) => Object.entries(archive.manifest).find(([name]) => name === part)?.[1] !== digest,
  );
  const known = archive.minutes.online?.bureauKey;
  if (known !== undefined && known !== archive.manifest.bureauKey) parts.push(["bureauKey", known]);
  return parts.length === 0
    ? found("manifest", "right", "manifest-right")
    : found("manifest", "wrong", "manifest-wrong", parts.map(([part]) => part).join(", "));
};

export const checkSeal = async ({ manifest, minutes, seal }: Archive): Promise<Finding> => {
  if (!minutes.online && seal === null && manifest.bureauKey === null) {
    return found("seal", "unknown", "seal-none");
  }
  if (!minutes.online || seal === null || manifest.bureauKey === null) {
    return found("seal", "wrong", "seal-missing");
  }
  const signed = await verifyManifest(
    minutes.online.ballot,
    bytesOf(manifest.bureauKey),
    canonicalJson(manifest),
    bytesOf(seal),
  );
  return signed ? found("seal", "right", "seal-right") : found("seal", "wrong", "seal-wrong");
};

/** What whoever verifies reads on paper: the minutes' fingerprint, or the groups that the bureau posted. */
export type Paper = { readonly minutes?: string; readonly keys?: string };

const tidy = (text: string): string => text.toLowerCase().replaceAll(/[^0-9a-z]/g, "");

/** At least so many characters of a fingerprint, so that nobody can make another that begins the same. */
const LEAST = 16;

export const checkPaper = async (archive: Archive, paper: Paper): Promise<readonly Finding[]> => {
  const { fingerprint } = archive.minutes;
  const keys = await keysOf(archive);
  const findings: Finding[] = [];
  if (paper.minutes !== undefined) {
    const given = tidy(paper.minutes);
    const same = given.length >= LEAST && fingerprint.startsWith(given);
    findings.push(
      found("paper", same ? "right" : "wrong", same ? "paper-right" : "paper-wrong", fingerprint),
    );
  }
  if (paper.keys !== undefined) {
    const same = keys !== null && tidy(paper.keys) === tidy(keys);
    findings.push(
      found("paper", same ? "right" : "wrong", same ? "paper-right" : "paper-wrong", keys ?? "—"),
    );
  }
  return findings.length > 0 ? findings : [found("paper", "unknown", "paper-not-given")];
};

/** The minutes against their own fingerprint. */
export const checkMinutes = async ({ minutes }: Archive): Promise<Finding> => {
  const { fingerprint, ...content } = minutes;
  return (await digestOfJson(content)) === fingerprint
    ? found("minutes", "right", "minutes-right", fingerprint)
    : found("minutes", "wrong", "minutes-wrong", fingerprint);
};
