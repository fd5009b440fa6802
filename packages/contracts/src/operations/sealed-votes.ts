import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

const VOTE = `${QUARTIER}/votes/{vote}`;

/** What a landlord and a bureau do for a vote that is held online too. */
export const sealedVotesOperations = (): Deferred[] => [
  operation(
    "POST",
    `${VOTE}/codes`,
    async () => (await import("@ipt/application/votes/upload-codes.ts")).uploadCodes,
    {
      id: "uploadCodes",
      tag: "votes",
      summary: { fr: "Déposer les empreintes des codes", en: "Upload the hashes of the codes" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${VOTE}/replacements`,
    async () => (await import("@ipt/application/votes/ask-replacement.ts")).askReplacement,
    {
      id: "askReplacement",
      tag: "votes",
      summary: { fr: "Demander le remplacement d’un code perdu", en: "Ask to replace a lost code" },
    },
  ),
  operation(
    "GET",
    `${VOTE}/replacements`,
    async () => (await import("@ipt/application/votes/list-replacements.ts")).listReplacements,
    {
      id: "listReplacements",
      tag: "votes",
      summary: { fr: "Lister les remplacements de codes", en: "List code replacements" },
    },
  ),
  operation(
    "POST",
    `${VOTE}/replacements/{replacement}/confirmation`,
    async () => (await import("@ipt/application/votes/confirm-replacement.ts")).confirmReplacement,
    {
      id: "confirmReplacement",
      tag: "votes",
      summary: { fr: "Confirmer le remplacement d’un code", en: "Confirm a code replacement" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${VOTE}/trial`,
    async () => (await import("@ipt/application/votes/start-trial.ts")).startTrial,
    {
      id: "startTrial",
      tag: "votes",
      summary: { fr: "Commencer un vote d’essai", en: "Start a rehearsal" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${VOTE}/trial/signatures`,
    async () => (await import("@ipt/application/votes/sign-trial.ts")).signTrial,
    {
      id: "signTrial",
      tag: "votes",
      summary: { fr: "Signer un bulletin d’essai", en: "Sign a test ballot" },
    },
  ),
  operation(
    "POST",
    `${VOTE}/sealing`,
    async () => (await import("@ipt/application/votes/propose-sealing.ts")).proposeSealing,
    {
      id: "proposeSealing",
      tag: "votes",
      summary: { fr: "Proposer le scellement de l’urne", en: "Propose the sealing of the urn" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${VOTE}/sealing/shares`,
    async () => (await import("@ipt/application/votes/read-back-share.ts")).readBackShare,
    {
      id: "readBackShare",
      tag: "votes",
      summary: { fr: "Relire sa part de clé", en: "Read one’s share back" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${VOTE}/sealing/confirmation`,
    async () => (await import("@ipt/application/votes/confirm-sealing.ts")).confirmSealing,
    {
      id: "confirmSealing",
      tag: "votes",
      summary: { fr: "Confirmer le scellement", en: "Confirm the sealing" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${VOTE}/counting`,
    async () => (await import("@ipt/application/votes/ask-count.ts")).askCount,
    {
      id: "askCount",
      tag: "votes",
      summary: { fr: "Se présenter au dépouillement", en: "Come to the count" },
      status: 200,
    },
  ),
  operation(
    "GET",
    `${VOTE}/envelopes`,
    async () => (await import("@ipt/application/votes/list-envelopes.ts")).listEnvelopes,
    {
      id: "listEnvelopes",
      tag: "votes",
      summary: { fr: "Télécharger les enveloppes", en: "Download the envelopes" },
    },
  ),
  operation(
    "POST",
    `${VOTE}/archive`,
    async () => (await import("@ipt/application/votes/seal-archive.ts")).sealArchive,
    {
      id: "sealArchive",
      tag: "votes",
      summary: { fr: "Sceller l’archive du vote", en: "Seal the archive of the vote" },
      status: 200,
    },
  ),
  operation(
    "GET",
    `${VOTE}/archive`,
    async () => (await import("@ipt/application/votes/get-archive.ts")).getArchive,
    {
      id: "getArchive",
      tag: "votes",
      summary: {
        fr: "Lire l’archive d’un vote, sans ses bulletins",
        en: "Read the archive of a vote, without its ballots",
      },
    },
  ),
];
