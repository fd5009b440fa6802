import { toBase64Url } from "../base64url.ts";
import { canonicalJson } from "../canonical.ts";
import { sealManifest, type Urn } from "../composition.ts";
import { ARCHIVE_FORMAT, type Archive, type Manifest } from "./archive.ts";
import { digestOfJson } from "./digest.ts";

/** What an archive is made of, before it is sealed. The minutes bear their fingerprint already. */
export type ArchiveContent = Pick<Archive, "minutes" | "rule" | "register" | "journal" | "urn">;

/** Ballots in the code-unit order of their texts. */
export const sortedUrn = (ballots: readonly string[]): readonly string[] =>
  ballots.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/**
 * What the bureau signs: a digest of each part. Register and journal stand there by the fingerprint and the head that
 * the minutes bear, so that an archive with them and one without have the same seal.
 */
export const manifestOf = async (
  { minutes, rule, urn }: ArchiveContent,
  bureauKey: string | null,
): Promise<Manifest> => ({
  format: ARCHIVE_FORMAT,
  vote: minutes.online?.ballot ?? null,
  minutes: minutes.fingerprint,
  register: minutes.register.fingerprint,
  rule: await digestOfJson(rule),
  urn: await digestOfJson(urn),
  journal: minutes.journal.head,
  bureauKey,
});

/** Seals an archive where two members brought their shares together: nobody else can, before or after. */
export const sealArchive = async (content: ArchiveContent, urn: Urn): Promise<Archive> => {
  const { online } = content.minutes;
  if (!online) throw new Error("a vote on paper only has no key to be sealed with");
  const manifest = await manifestOf(content, toBase64Url(urn.bureauKey));
  const seal = await sealManifest(online.ballot, urn.bureau, canonicalJson(manifest));
  return { manifest, ...content, seal: toBase64Url(seal) };
};

/**
 * The sealed archive again, from what the service stores: the key and the seal it was sent, beside minutes, rule and
 * urn. A vote on paper only has neither key nor seal: the minutes' fingerprint, on the paper that was signed, stands
 * for them.
 */
export const assembleArchive = async (
  content: ArchiveContent,
  sealed: { readonly bureauKey: string; readonly seal: string } | null,
): Promise<Archive> => ({
  manifest: await manifestOf(content, sealed?.bureauKey ?? null),
  ...content,
  seal: sealed?.seal ?? null,
});

/** What anybody may read: no list of dwellings, no names. The seal is the same. */
export const publicArchive = (archive: Archive): Archive => ({ ...archive, register: null, journal: null });

/** The file, byte for byte. */
export const writeArchive = (archive: Archive): string => canonicalJson(archive);
