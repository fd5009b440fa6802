import { constants, createPrivateKey, randomBytes, sign } from "node:crypto";
import type { Archive } from "../../archive/archive.ts";
import { decideAgain } from "../../archive/decide.ts";
import { digestOf, digestOfJson } from "../../archive/digest.ts";
import { journalHead } from "../../archive/journal.ts";
import { sealArchive, sortedUrn } from "../../archive/seal.ts";
import { encodeBallot, PREFIX_BYTES } from "../../ballot.ts";
import { toBase64Url } from "../../base64url.ts";
import { concat } from "../../bytes.ts";
import type { Choice } from "../../choice.ts";
import { type SealedVote, sealChoice, type Urn } from "../../composition.ts";
import { openUrn, type SealedUrn, sealUrn } from "../../sealing.ts";
import type { Share } from "../../share.ts";
import { label } from "../../vote-id.ts";
import { generateSigningKeys, type SigningKeys } from "../signing.ts";

export const SAMPLE_VOTE = "kerourien-2026";

export const SAMPLE_RULE = {
  id: "art42-direct",
  version: 1,
  legalBasis: "Loi n° 86-1290 du 23 décembre 1986, article 42 (proposition directe aux locataires)",
  mode: "approval",
  quorum: { numerator: 1, denominator: 4 },
  rejection: null,
  windowMonths: 2,
  window: "at-most",
  blankIsExpressed: false,
} as const;

/**
 * A ballot as the urn gets it, signed at once with the private key: RFC 9474 gives the very signatures that RSASSA-PSS
 * does, so that thousands can be made in seconds where each blinding takes 20 ms.
 */
export const signedBallot = async (vote: SealedVote, keys: SigningKeys, choice: Choice): Promise<string> => {
  const envelope = await sealChoice(vote, choice);
  const prefix = concat(randomBytes(PREFIX_BYTES));
  const message = concat(prefix, label("signature", vote.voteId), envelope);
  const key = createPrivateKey({ key: Buffer.from(keys.privateKey), type: "pkcs8", format: "der" });
  const options = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  return toBase64Url(encodeBallot({ envelope, prefix, signature: concat(sign("sha384", message, options)) }));
};

export type Sample = {
  readonly archive: Archive;
  readonly urn: Urn;
  readonly sealed: SealedUrn;
  readonly shares: readonly Share[];
  readonly keys: SigningKeys;
};

const registerOf = (dwellings: number): string =>
  Array.from({ length: dwellings }, (_, place) => {
    const ref = `K-${String(place + 1).padStart(5, "0")}`;
    return `${JSON.stringify([ref, `Bâtiment ${1 + (place % 9)}`, `porte ${place}`, place % 50 === 49])}\n`;
  }).join("");

export type SampleSize = {
  readonly dwellings: number;
  readonly online: Readonly<Record<Choice, number>>;
  readonly paper: Readonly<Record<Choice | "void", number>>;
};

const choicesOf = (online: SampleSize["online"]): readonly Choice[] =>
  (["for", "against", "blank"] as const).flatMap((choice) => Array<Choice>(online[choice]).fill(choice));

/** A whole vote, from the sealing to the seal, of the size asked for. */
export const sampleArchive = async (size: SampleSize): Promise<Sample> => {
  const keys = await generateSigningKeys();
  const { sealed, shares } = await sealUrn(SAMPLE_VOTE);
  const opened = await openUrn(sealed, shares);
  if (!opened.ok) throw new Error(opened.error.code);
  const vote = { voteId: SAMPLE_VOTE, urnKey: sealed.urnKey, signingKey: keys.publicKey };
  const ballots: string[] = [];
  for (const choice of choicesOf(size.online)) ballots.push(await signedBallot(vote, keys, choice));
  const urn = sortedUrn(ballots);
  const register = registerOf(size.dwellings);
  const vacant = Math.floor(size.dwellings / 50);
  const concerned = size.dwellings - vacant;
  const { online, paper } = size;
  const counts = {
    for: online.for + paper.for,
    against: online.against + paper.against,
    blank: online.blank + paper.blank,
    void: paper.void,
  };
  const onPaper = paper.for + paper.against + paper.blank + paper.void;
  const attendance = { paper: onPaper, online: urn.length, total: onPaper + urn.length };
  const journal = [
    { type: "vote.planned", at: "2026-02-01T09:00:00Z", subject: SAMPLE_VOTE },
    { type: "vote.urn-sealed", at: "2026-03-01T08:00:00Z", subject: SAMPLE_VOTE },
    { type: "vote.closed", at: "2026-03-08T17:00:00Z", subject: SAMPLE_VOTE },
  ];
  const content = {
    vote: SAMPLE_VOTE,
    quartier: "kerourien",
    territory: "brest",
    question: "Acceptez-vous l’accès à internet à 1 € par mois et par logement ?",
    rule: SAMPLE_RULE.id,
    ruleVersion: SAMPLE_RULE.version,
    legalBasis: SAMPLE_RULE.legalBasis,
    register: { fingerprint: await digestOf(register), dwellings: size.dwellings, vacant, concerned },
    opens: "2026-03-02T08:00:00Z",
    closes: "2026-03-08T17:00:00Z",
    attendance,
    counts,
    byChannel: { paper, online: { ...online, void: 0 } },
    online: {
      ballot: SAMPLE_VOTE,
      urnKey: toBase64Url(sealed.urnKey),
      signingKey: toBase64Url(keys.publicKey),
      bureauKey: toBase64Url(sealed.bureauKey),
      shares: sealed.fingerprints.map((fingerprint, place) => ({ partner: `partner-${place}`, fingerprint })),
      sealedAt: "2026-03-01T08:00:00Z",
      envelopesAtSealing: 0,
      envelopes: urn.length,
      neverDropped: 0,
    },
    journal: { events: journal.length, head: await journalHead(journal) },
    gapReason: null,
    decision: decideAgain(SAMPLE_RULE, { concerned, attendance: attendance.total, counts }),
    sealedAt: "2026-03-08T18:00:00Z",
  };
  const minutes = { ...content, fingerprint: await digestOfJson(content) };
  const archive = await sealArchive({ minutes, rule: SAMPLE_RULE, register, journal, urn }, opened.value);
  return { archive, urn: opened.value, sealed, shares, keys };
};
