import { fromBase64Url } from "../base64url.ts";
import { readSigningKey, trackerOf, type Urn } from "../composition.ts";
import { checkUrn, countBallots } from "../count.ts";
import { readTracker } from "../tracker.ts";
import type { Archive } from "./archive.ts";
import { type Finding, found } from "./finding.ts";
import { sortedUrn } from "./seal.ts";

export type Progress = (done: number, all: number) => void;

const bytesOf = (texts: readonly string[]) => texts.map((text) => fromBase64Url(text) ?? new Uint8Array());

/** Each ballot of the urn: in its place, once, signed for this vote. */
export const checkBallots = async (archive: Archive, progress: Progress): Promise<readonly Finding[]> => {
  const { online } = archive.minutes;
  if (!online) {
    return archive.urn.length === 0
      ? [found("urn", "unknown", "urn-none")]
      : [found("urn", "wrong", "urn-key-unreadable")];
  }
  const key = await readSigningKey(fromBase64Url(online.signingKey) ?? new Uint8Array());
  if (!key) return [found("urn", "wrong", "urn-key-unreadable")];
  const findings: Finding[] = [];
  const inOrder = sortedUrn(archive.urn);
  if (inOrder.some((ballot, place) => ballot !== archive.urn[place])) {
    findings.push(found("urn", "wrong", "urn-unordered"));
  }
  const { refused } = await checkUrn(online.ballot, key, bytesOf(archive.urn), (done) => {
    progress(done, archive.urn.length);
  });
  for (const { tracker, why } of refused) {
    findings.push(found("urn", "wrong", "urn-ballot-refused", tracker ?? "—", why));
  }
  return findings.length > 0 ? findings : [found("urn", "right", "urn-right", archive.urn.length)];
};

/** Whether a voter's tracker is in the urn. */
export const checkTrackers = async (
  archive: Archive,
  trackers: readonly string[],
): Promise<readonly Finding[]> => {
  const voteId = archive.minutes.online?.ballot;
  if (trackers.length === 0 || voteId === undefined) return [];
  const ballots = bytesOf(archive.urn);
  const inside = new Set(await Promise.all(ballots.map((one) => trackerOf(voteId, one.subarray(0, 64)))));
  return trackers.map((text) => {
    const tracker = readTracker(text);
    if (!tracker.ok) return found("trackers", "wrong", "tracker-unreadable", text);
    return inside.has(tracker.value)
      ? found("trackers", "right", "tracker-right", tracker.value)
      : found("trackers", "wrong", "tracker-wrong", tracker.value);
  });
};

/** Counts the urn again, where two members brought their shares: without the platform, any time, any number of times. */
export const recount = async (archive: Archive, urn: Urn, progress: Progress): Promise<Finding> => {
  const { online, byChannel } = archive.minutes;
  const key = online && (await readSigningKey(fromBase64Url(online.signingKey) ?? new Uint8Array()));
  if (!online || !key) return found("recount", "wrong", "urn-key-unreadable");
  const { ballots } = await checkUrn(online.ballot, key, bytesOf(archive.urn));
  const counts = await countBallots(online.ballot, urn, ballots, (done) => {
    progress(done, ballots.length);
  });
  const told = byChannel.online;
  const same =
    counts.for === told.for &&
    counts.against === told.against &&
    counts.blank === told.blank &&
    counts.void === told.void;
  const facts = [counts.for, counts.against, counts.blank, counts.void];
  return found("recount", same ? "right" : "wrong", same ? "recount-right" : "recount-wrong", ...facts);
};
