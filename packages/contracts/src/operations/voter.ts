import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

const BALLOT = `${QUARTIER}/votes/{vote}/ballot`;

/**
 * What a voter's browser calls, for a dwelling that it speaks for with the authentication key of its code. Nobody is
 * signed in: cookies and keys are not read, and no idempotency key is needed.
 */
export const voterOperations = (): readonly Deferred[] => [
  operation(
    "GET",
    BALLOT,
    async () => (await import("@ipt/application/ballots/get-public-vote.ts")).getPublicVote,
    {
      id: "getPublicVote",
      tag: "ballots",
      summary: { fr: "Lire un vote comme tout le monde", en: "Read a vote as anybody may" },
    },
  ),
  operation(
    "POST",
    `${BALLOT}/dwelling`,
    async () => (await import("@ipt/application/ballots/check-code.ts")).checkCode,
    {
      id: "checkCode",
      tag: "ballots",
      summary: { fr: "Voir le logement d’un code", en: "See which dwelling a code is for" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${BALLOT}/signature`,
    async () => (await import("@ipt/application/ballots/sign-envelope.ts")).signEnvelope,
    {
      id: "signEnvelope",
      tag: "ballots",
      summary: {
        fr: "Émarger et faire signer une enveloppe sans la montrer",
        en: "Be marked as voting and have a blinded envelope signed",
      },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${BALLOT}/erasure`,
    async () => (await import("@ipt/application/ballots/erase-capsule.ts")).eraseCapsule,
    {
      id: "eraseCapsule",
      tag: "ballots",
      summary: { fr: "Effacer la capsule", en: "Erase the capsule" },
      status: 200,
    },
  ),
];
