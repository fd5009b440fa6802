import { BALLOT_BYTES } from "../ballot.ts";
import { type Json, readCanonical } from "../canonical.ts";
import { fail, ok, type Result } from "../result.ts";
import {
  atLeast,
  bytes,
  count,
  digest,
  exactly,
  flag,
  type Guard,
  type Guarded,
  instant,
  integer,
  listOf,
  matching,
  nullable,
  oneOf,
  optional,
  text,
} from "./shape.ts";

export const ARCHIVE_FORMAT = "ipt-vote-archive/1";

const share = exactly({ numerator: count, denominator: count });

/** The parameters of the adoption rule, as published before the vote. */
const rule = exactly({
  id: text,
  version: count,
  legalBasis: text,
  mode: oneOf("approval", "opposition"),
  quorum: nullable(share),
  rejection: nullable(share),
  windowMonths: nullable(count),
  window: oneOf("at-most", "whole", "none"),
  blankIsExpressed: flag,
});
export type ArchivedRule = Guarded<typeof rule>;

const counts = exactly({ for: count, against: count, blank: count, void: count });
export type Counts = Guarded<typeof counts>;

const decision = exactly({
  outcome: oneOf("adopted", "rejected", "void"),
  concerned: count,
  attendance: count,
  counted: count,
  gap: integer,
  expressed: count,
  quorumNeeded: nullable(count),
  quorumReached: nullable(flag),
});
export type Decision = Guarded<typeof decision>;

/** What the minutes say of the urn. */
const online = atLeast({
  ballot: matching(/^[\w-]{1,64}$/),
  urnKey: bytes(32),
  signingKey: text,
  /** Absent of minutes sealed before the bureau had a key of its own. */
  bureauKey: optional(bytes(32)),
  shares: listOf(atLeast({ fingerprint: text })),
  sealedAt: instant,
  envelopesAtSealing: count,
  envelopes: count,
  neverDropped: integer,
});

/** The minutes as the product seals them: what is checked here is named, what else they say is covered by their fingerprint. */
const minutes = atLeast({
  vote: text,
  quartier: text,
  territory: text,
  question: text,
  rule: text,
  ruleVersion: count,
  legalBasis: text,
  register: atLeast({ fingerprint: digest, dwellings: count, vacant: count, concerned: count }),
  opens: instant,
  closes: instant,
  attendance: exactly({ paper: count, online: count, total: count }),
  counts,
  byChannel: exactly({ paper: counts, online: counts }),
  online: nullable(online),
  journal: exactly({ events: count, head: digest }),
  gapReason: nullable(text),
  decision,
  sealedAt: instant,
  fingerprint: digest,
});
export type ArchivedMinutes = Guarded<typeof minutes>;

/** The product's minutes, where they have what an archive needs; `null` for those older than votes online. */
export const archivedMinutes = (value: unknown): ArchivedMinutes | null =>
  minutes(value, "", []) ? value : null;

const manifest = exactly({
  format: oneOf(ARCHIVE_FORMAT),
  vote: nullable(text),
  minutes: digest,
  register: digest,
  rule: digest,
  urn: digest,
  journal: digest,
  bureauKey: nullable(bytes(32)),
});
export type Manifest = Guarded<typeof manifest>;

const json: Guard<Json> = (_value, _path, _wrong): _value is Json => true;

/** Everything public of a vote, or what the bureau alone may read where `register` and `journal` are not `null`. */
const archive = exactly({
  manifest,
  minutes,
  rule,
  /** The canonical list whose SHA-256 is the register's fingerprint. Withheld from the public: it tells what is vacant. */
  register: nullable(text),
  /** Each ballot, 352 bytes, in base64url, in the order of these texts: no order of arrival is left. */
  urn: listOf(bytes(BALLOT_BYTES)),
  /** The events of the vote, oldest first. Withheld from the public: they name who acted. */
  journal: nullable(listOf(json)),
  /** Signature of the bureau's key, 64 bytes; `null` for a vote on paper only, which has no such key. */
  seal: nullable(bytes(64)),
});
export type Archive = Guarded<typeof archive>;

/** What a service answers of an archive before its ballots. */
const head = exactly({
  /** `null` until the bureau has sealed the archive. */
  manifest: nullable(manifest),
  minutes,
  rule,
  seal: nullable(bytes(64)),
  /** Which urn has the ballots, and how many; `null` for a vote on paper only. */
  urn: nullable(exactly({ ballot: matching(/^[\w-]{1,64}$/), envelopes: count })),
});
export type ArchiveHead = Guarded<typeof head>;

export const archiveHead = (value: unknown): ArchiveHead | null => (head(value, "", []) ? value : null);

export type ArchiveError =
  /** Not UTF-8, not JSON, or JSON with a space, an order or a number that its canonical form has not. */
  | { readonly code: "not-canonical" }
  /** Where it first differs from the format, as a JSON pointer. */
  | { readonly code: "not-an-archive"; readonly at: string };

/** The archive in a file, which is one text and no other: not a byte of it is free. */
export const readArchive = (file: Uint8Array): Result<Archive, ArchiveError> => {
  const value = readCanonical(decodedText(file));
  if (value === null) return fail({ code: "not-canonical" });
  const wrong: string[] = [];
  return archive(value, "", wrong) ? ok(value) : fail({ code: "not-an-archive", at: wrong[0] ?? "/" });
};

const decodedText = (file: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    return "";
  }
};
