import type { FailureText } from "./failure-text.ts";

/** Refusals that come before any use case: made by the HTTP layer itself. */
export const TRANSPORT_PROBLEMS = {
  unauthenticated: {
    status: 401,
    title: { fr: "Qui êtes-vous ?", en: "Who are you?" },
    fix: {
      fr: "Envoyez une clé d’API valable pour ce territoire (« Authorization: Bearer ipt_… ») ou connectez-vous.",
      en: "Send an API key valid for this territory (“Authorization: Bearer ipt_…”) or sign in.",
    },
  },
  "route-not-found": {
    status: 404,
    title: { fr: "Cette adresse n’existe pas.", en: "This address does not exist." },
    fix: { fr: "Consultez /v1/openapi.json.", en: "See /v1/openapi.json." },
  },
  "method-not-allowed": {
    status: 405,
    title: { fr: "Cette méthode n’est pas prévue à cette adresse.", en: "This method is not served here." },
    fix: {
      fr: "L’en-tête « Allow » nomme celles qui le sont.",
      en: "The “Allow” header names those that are.",
    },
  },
  "malformed-body": {
    status: 400,
    title: { fr: "Le corps de la demande n’est pas du JSON lisible.", en: "The body is not readable JSON." },
    fix: {
      fr: "Envoyez un objet JSON en UTF-8, avec « Content-Type: application/json ».",
      en: "Send a JSON object in UTF-8, with “Content-Type: application/json”.",
    },
  },
  "unsupported-media-type": {
    status: 415,
    title: { fr: "Ce type de contenu n’est pas accepté.", en: "This content type is not accepted." },
    fix: {
      fr: "Envoyez « application/json » (ou « text/csv » pour un registre).",
      en: "Send “application/json” (or “text/csv” for a register).",
    },
  },
  "body-too-large": {
    status: 413,
    title: { fr: "La demande est trop volumineuse.", en: "The request is too large." },
    fix: { fr: "Envoyez au plus 6 Mo.", en: "Send at most 6 MB." },
  },
  "malformed-header": {
    status: 400,
    title: { fr: "Un en-tête est illisible.", en: "A header is unreadable." },
    fix: {
      fr: '« If-Match » reprend un « ETag » ("3") ; « Idempotency-Key » compte 1 à 255 caractères visibles.',
      en: '“If-Match” repeats an “ETag” ("3"); “Idempotency-Key” has 1 to 255 visible characters.',
    },
  },
  "foreign-origin": {
    status: 403,
    title: { fr: "Cette demande vient d’un autre site.", en: "This request comes from another site." },
    fix: { fr: "Agissez depuis les pages du service.", en: "Act from the service’s own pages." },
  },
} as const satisfies Record<string, FailureText>;

export type TransportProblem = keyof typeof TRANSPORT_PROBLEMS;
