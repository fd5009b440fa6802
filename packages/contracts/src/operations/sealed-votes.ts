import { askCount } from "@ipt/application/votes/ask-count.ts";
import { askReplacement } from "@ipt/application/votes/ask-replacement.ts";
import { confirmReplacement } from "@ipt/application/votes/confirm-replacement.ts";
import { confirmSealing } from "@ipt/application/votes/confirm-sealing.ts";
import { getArchive } from "@ipt/application/votes/get-archive.ts";
import { listEnvelopes } from "@ipt/application/votes/list-envelopes.ts";
import { listReplacements } from "@ipt/application/votes/list-replacements.ts";
import { proposeSealing } from "@ipt/application/votes/propose-sealing.ts";
import { readBackShare } from "@ipt/application/votes/read-back-share.ts";
import { sealArchive } from "@ipt/application/votes/seal-archive.ts";
import { signTrial } from "@ipt/application/votes/sign-trial.ts";
import { startTrial } from "@ipt/application/votes/start-trial.ts";
import { uploadCodes } from "@ipt/application/votes/upload-codes.ts";
import { type Operation, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

const VOTE = `${QUARTIER}/votes/{vote}`;

/** What a landlord and a bureau do for a vote that is held online too. */
export const sealedVotesOperations = (): Operation[] => [
  operation("POST", `${VOTE}/codes`, uploadCodes, {
    id: "uploadCodes",
    tag: "votes",
    summary: { fr: "Déposer les empreintes des codes", en: "Upload the hashes of the codes" },
    status: 200,
  }),
  operation("POST", `${VOTE}/replacements`, askReplacement, {
    id: "askReplacement",
    tag: "votes",
    summary: { fr: "Demander le remplacement d’un code perdu", en: "Ask to replace a lost code" },
  }),
  operation("GET", `${VOTE}/replacements`, listReplacements, {
    id: "listReplacements",
    tag: "votes",
    summary: { fr: "Lister les remplacements de codes", en: "List code replacements" },
  }),
  operation("POST", `${VOTE}/replacements/{replacement}/confirmation`, confirmReplacement, {
    id: "confirmReplacement",
    tag: "votes",
    summary: { fr: "Confirmer le remplacement d’un code", en: "Confirm a code replacement" },
    status: 200,
  }),
  operation("POST", `${VOTE}/trial`, startTrial, {
    id: "startTrial",
    tag: "votes",
    summary: { fr: "Commencer un vote d’essai", en: "Start a rehearsal" },
    status: 200,
  }),
  operation("POST", `${VOTE}/trial/signatures`, signTrial, {
    id: "signTrial",
    tag: "votes",
    summary: { fr: "Signer un bulletin d’essai", en: "Sign a test ballot" },
  }),
  operation("POST", `${VOTE}/sealing`, proposeSealing, {
    id: "proposeSealing",
    tag: "votes",
    summary: { fr: "Proposer le scellement de l’urne", en: "Propose the sealing of the urn" },
    status: 200,
  }),
  operation("POST", `${VOTE}/sealing/shares`, readBackShare, {
    id: "readBackShare",
    tag: "votes",
    summary: { fr: "Relire sa part de clé", en: "Read one’s share back" },
    status: 200,
  }),
  operation("POST", `${VOTE}/sealing/confirmation`, confirmSealing, {
    id: "confirmSealing",
    tag: "votes",
    summary: { fr: "Confirmer le scellement", en: "Confirm the sealing" },
    status: 200,
  }),
  operation("POST", `${VOTE}/counting`, askCount, {
    id: "askCount",
    tag: "votes",
    summary: { fr: "Se présenter au dépouillement", en: "Come to the count" },
    status: 200,
  }),
  operation("GET", `${VOTE}/envelopes`, listEnvelopes, {
    id: "listEnvelopes",
    tag: "votes",
    summary: { fr: "Télécharger les enveloppes", en: "Download the envelopes" },
  }),
  operation("POST", `${VOTE}/archive`, sealArchive, {
    id: "sealArchive",
    tag: "votes",
    summary: { fr: "Sceller l’archive du vote", en: "Seal the archive of the vote" },
    status: 200,
  }),
  operation("GET", `${VOTE}/archive`, getArchive, {
    id: "getArchive",
    tag: "votes",
    summary: {
      fr: "Lire l’archive d’un vote, sans ses bulletins",
      en: "Read the archive of a vote, without its ballots",
    },
  }),
];
