import * as z from "zod";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { Bytes32, Bytes64, Sha256Hex, SigningKey } from "./bytes.ts";

/**
 * How long the urn still takes ballots after the close: who was recorded as voting before it may let their envelope
 * fall, like voters in the room at closing time. Attendance itself stops at the very instant.
 */
export const URN_GRACE_MS = 10 * 60_000;

/** The codes in force: all were made in the landlord's browser; only hashes of their authentication keys came. */
export const VoteCodes = schema(() =>
  z.strictObject({
    /** The upload in force; hashes of an earlier one open nothing. */
    edition: Id(),
    dwellings: z.int(),
    at: Instant(),
    actor: z.string(),
    replaced: z.int(),
  }),
);

/** Test ballots before the sealing, with keys of their own; all destroyed when the urn is sealed. */
export const Trial = schema(() =>
  z.strictObject({ urnKey: Bytes32(), signingKey: SigningKey(), at: Instant(), actor: z.string() }),
);

/** A member's share of the urn's private key, known here by its fingerprint alone. */
export const Share = schema(() =>
  z.strictObject({
    partner: Id(),
    fingerprint: Sha256Hex(),
    readBackAt: Instant().nullable(),
  }),
);

/** The sealing of the urn: proposed by one member, each share read back, confirmed by another member. */
export const Sealing = schema(() =>
  z.strictObject({
    urnKey: Bytes32(),
    /** Ed25519: verifies the seal that the bureau puts on the archive. */
    bureauKey: Bytes32(),
    signingKey: SigningKey(),
    /** In the order of the shares' numbers. */
    shares: z.array(Share()).length(3),
    /** Fingerprint of the frozen register that the bureau saw. */
    register: Sha256Hex(),
    proposedBy: z.strictObject({ partner: Id(), actor: z.string(), at: Instant() }),
    confirmedBy: z.strictObject({ partner: Id(), actor: z.string(), at: Instant() }).nullable(),
    /** Envelopes found in the urn when it was sealed, and test ballots destroyed before: the proof that it is empty. */
    urn: z.strictObject({ envelopes: z.int(), trialsDestroyed: z.int() }).nullable(),
  }),
);
export type Sealing = Infer<typeof Sealing>;

/**
 * The bureau's signature on the archive, made in a browser where two shares were brought together. With it and the
 * urn, minutes and rule, the archive is written again byte for byte.
 */
export const ArchiveSeal = schema(() =>
  z.strictObject({
    /** SHA-256 of the canonical JSON of the ballots' list, in the order of their texts. */
    urn: Sha256Hex(),
    seal: Bytes64(),
    partner: Id(),
    actor: z.string(),
    at: Instant(),
  }),
);
export type ArchiveSeal = Infer<typeof ArchiveSeal>;

/** A code as the server knows it: the hash by which it recognises a dwelling, and cannot act for one. */
export const VoterCode = schema(() =>
  z.strictObject({
    vote: Id(),
    quartier: Id(),
    edition: Id(),
    /** SHA-256 of the authentication key under the vote's label, base64url. */
    hash: Bytes32(),
    dwelling: z.string(),
    building: z.string(),
    /** Last characters of the dwelling's label: enough for its tenant to recognise it, too few to tell a stranger. */
    ending: z.string(),
    status: z.enum(["active", "voided"]),
  }),
);
export type VoterCode = Infer<typeof VoterCode>;

/** The code of each dwelling of a register page, so that a lost one can be found by its dwelling. */
export const CodePage = schema(() =>
  z.strictObject({
    vote: Id(),
    quartier: Id(),
    edition: Id(),
    page: z.int(),
    codes: z.array(z.strictObject({ dwelling: z.string(), hash: Bytes32() })),
  }),
);
export type CodePage = Infer<typeof CodePage>;

/** A lost letter: one member of the bureau asks for a new code, another of another partner agrees. */
export const CodeReplacement = schema(() =>
  z.strictObject({
    id: Id(),
    vote: Id(),
    quartier: Id(),
    dwelling: z.string(),
    hash: Bytes32(),
    reason: z.string(),
    requestedBy: z.strictObject({ partner: Id(), actor: z.string(), at: Instant() }),
    confirmedBy: z.strictObject({ partner: Id(), actor: z.string(), at: Instant() }).nullable(),
  }),
);
export type CodeReplacement = Infer<typeof CodeReplacement>;

const LAST = 4;

/** `étage 3, porte 12` → `… 12`: the last characters of a label, cut at a space where one is near. */
export const endingOf = (label: string): string => (label.length <= LAST ? label : `…${label.slice(-LAST)}`);
