import { type Bytes, concat, sameBytes, sha256, toHex } from "./bytes.ts";
import { canonicalJson, readCanonical } from "./canonical.ts";
import { URN_SECRET_BYTES } from "./composition.ts";
import { type GroupsError, readGroups, toBytes, toInteger, writeGroups } from "./groups.ts";
import { fail, ok, type Result } from "./result.ts";
import { label } from "./vote-id.ts";

/** One member's part of the urn's secret. Two of three make it, one alone says nothing of it. */
export type Share = {
  readonly voteId: string;
  /** 1, 2 or 3: the seat it was given to. */
  readonly index: number;
  readonly value: Bytes;
};

export type ShareError =
  | { readonly code: "share-empty" }
  | { readonly code: "share-length"; readonly characters: number; readonly expected: number }
  /** From 1: the groups whose check character is wrong. */
  | { readonly code: "share-groups"; readonly groups: readonly number[] }
  /** Each group passes and the whole does not. */
  | { readonly code: "share-damaged" }
  | { readonly code: "share-other-vote" }
  /** Of this vote, from a sealing that another one replaced. */
  | { readonly code: "share-other-sealing" };

const VERSION = 1;
const VOTE_BYTES = 4;
const CHECK_BYTES = 4;
/** The library adds one byte, the abscissa, to the secret. */
const VALUE_BYTES = URN_SECRET_BYTES + 1;
const CONTENT_BYTES = 2 + VOTE_BYTES + VALUE_BYTES;
const SHARE_BYTES = CONTENT_BYTES + CHECK_BYTES;
export const SHARE_GROUPS = 24;
const FILE_FORMAT = "ipt-vote-share/1";

const voteMark = async (voteId: string): Promise<Bytes> =>
  (await sha256(label("share-vote", voteId))).slice(0, VOTE_BYTES);

const checksum = async (content: Uint8Array): Promise<Bytes> => (await sha256(content)).slice(0, CHECK_BYTES);

/** What is printed and put in the QR of a member's sheet: 24 groups of four, in capitals, joined by dashes. */
export const writeShare = async ({ voteId, index, value }: Share): Promise<string> => {
  const content = concat(Uint8Array.of(VERSION, index), await voteMark(voteId), value);
  return writeGroups(toInteger(concat(content, await checksum(content))), SHARE_GROUPS).join("-");
};

/** The file a member takes away: the printed text, with the vote and the seat in clear. */
export const writeShareFile = async (share: Share): Promise<string> =>
  canonicalJson({
    format: FILE_FORMAT,
    index: share.index,
    share: await writeShare(share),
    vote: share.voteId,
  });

/** What the platform keeps of a share, hexadecimal: recognises it, and tells nothing of it. */
export const shareFingerprint = async ({ voteId, index, value }: Share): Promise<string> =>
  toHex(await sha256(concat(label("share", voteId), Uint8Array.of(index), value)));

const textOf = (text: string): string => {
  const file = readCanonical(text.trim());
  const named = typeof file === "object" && file !== null ? Object.entries(file) : [];
  const [, share] = named.find(([name]) => name === "share") ?? [];
  return typeof share === "string" ? share : text;
};

const named = (error: GroupsError): ShareError => {
  if (error.code === "empty") return { code: "share-empty" };
  if (error.code === "groups") return { code: "share-groups", groups: error.groups };
  return { code: "share-length", characters: error.characters, expected: error.expected };
};

/**
 * Reads a share from its file, its QR or its typed text, and says whether it belongs to this sealing.
 * `fingerprints`: the three that were published at the sealing, in order of index.
 */
export const readShare = async (
  text: string,
  sealing: { readonly voteId: string; readonly fingerprints: readonly string[] },
): Promise<Result<Share, ShareError>> => {
  const groups = readGroups(textOf(text), SHARE_GROUPS);
  if (!groups.ok) return fail(named(groups.error));
  if (groups.value >> BigInt(8 * SHARE_BYTES)) return fail({ code: "share-damaged" });
  const bytes = toBytes(groups.value, SHARE_BYTES);
  const content = bytes.slice(0, CONTENT_BYTES);
  const [version, index = 0] = content;
  const whole = sameBytes(bytes.slice(CONTENT_BYTES), await checksum(content));
  if (!whole || version !== VERSION || index < 1 || index > 3) return fail({ code: "share-damaged" });
  const { voteId, fingerprints } = sealing;
  if (!sameBytes(content.slice(2, 2 + VOTE_BYTES), await voteMark(voteId))) {
    return fail({ code: "share-other-vote" });
  }
  const share = { voteId, index, value: content.slice(2 + VOTE_BYTES) };
  const known = fingerprints[index - 1] === (await shareFingerprint(share));
  return known ? ok(share) : fail({ code: "share-other-sealing" });
};
