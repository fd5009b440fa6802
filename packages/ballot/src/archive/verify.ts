import { fromBase64Url } from "../base64url.ts";
import { openUrn, type SealedUrn } from "../sealing.ts";
import { readShare, type Share } from "../share.ts";
import { type Archive, readArchive } from "./archive.ts";
import { checkAttendance, checkCounts, checkDates, checkDecision, checkJournal } from "./check-figures.ts";
import { checkRegister } from "./check-register.ts";
import { checkManifest, checkMinutes, checkPaper, checkSeal, type Paper } from "./check-seal.ts";
import { checkBallots, checkTrackers, type Progress, recount } from "./check-urn.ts";
import { type Finding, found } from "./finding.ts";

export type VerifyOptions = {
  /** What is read on the paper minutes or on the bureau's poster. */
  readonly paper?: Paper;
  /** The canonical list of dwellings, where the archive withholds it. */
  readonly register?: string;
  /** Trackers to be found in the urn. */
  readonly trackers?: readonly string[];
  /** Two shares, as files or typed: the urn is then counted again, here. */
  readonly shares?: readonly string[];
  readonly progress?: Progress;
};

export type Verification = {
  /** Nothing that could be checked is wrong. What could not be is `unknown` among the findings. */
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
  readonly archive: Archive | null;
};

const sealedUrnOf = ({ minutes, manifest }: Archive): SealedUrn | null =>
  minutes.online && {
    voteId: minutes.online.ballot,
    urnKey: fromBase64Url(minutes.online.urnKey) ?? new Uint8Array(),
    bureauKey: fromBase64Url(manifest.bureauKey ?? "") ?? new Uint8Array(),
    fingerprints: minutes.online.shares.map((share) => share.fingerprint),
  };

const countAgain = async (
  archive: Archive,
  texts: readonly string[],
  progress: Progress,
): Promise<readonly Finding[]> => {
  const sealed = sealedUrnOf(archive);
  if (texts.length === 0 || !sealed) return [found("recount", "unknown", "recount-not-asked")];
  const shares: Share[] = [];
  for (const text of texts) {
    const share = await readShare(text, sealed);
    if (!share.ok) return [found("recount", "wrong", "recount-share-refused", share.error.code)];
    shares.push(share.value);
  }
  const urn = await openUrn(sealed, shares);
  return urn.ok
    ? [await recount(archive, urn.value, progress)]
    : [found("recount", "wrong", "recount-share-refused", urn.error.code)];
};

const silent: Progress = () => undefined;

/**
 * Checks a vote archive with nothing but the archive: no network, no trust in the service that wrote it. Give it what
 * the bureau printed on paper, or it can only say that the file is whole, not that it is the bureau's.
 */
export const verifyArchive = async (file: Uint8Array, options: VerifyOptions = {}): Promise<Verification> => {
  const read = readArchive(file);
  if (!read.ok) {
    const finding =
      read.error.code === "not-canonical"
        ? found("file", "wrong", "file-not-canonical")
        : found("file", "wrong", "file-not-an-archive", read.error.at);
    return { accepted: false, findings: [finding], archive: null };
  }
  const archive = read.value;
  const progress = options.progress ?? silent;
  const findings = [
    found("file", "right", "file-canonical", file.length),
    await checkManifest(archive),
    await checkSeal(archive),
    ...(await checkPaper(archive, options.paper ?? {})),
    await checkMinutes(archive),
    ...(await checkRegister(archive, options.register ?? null)),
    checkDates(archive),
    ...(await checkBallots(archive, progress)),
    ...checkAttendance(archive),
    ...checkCounts(archive),
    ...checkDecision(archive),
    await checkJournal(archive),
    ...(await checkTrackers(archive, options.trackers ?? [])),
    ...(await countAgain(archive, options.shares ?? [], progress)),
  ];
  return { accepted: findings.every((finding) => finding.verdict !== "wrong"), findings, archive };
};
