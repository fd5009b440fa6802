import { type Deferred, operation } from "../operation.ts";
import { PUBLIC, PUBLIC_QUARTIER, PUBLIC_TERRITORY } from "./paths.ts";

export const publicOperations = (): Deferred[] => [
  operation(
    "GET",
    PUBLIC,
    async () => (await import("@ipt/application/public/list-public-territories.ts")).listPublicTerritories,
    {
      id: "listPublicTerritories",
      tag: "public",
      summary: {
        fr: "Trouver un territoire ou un quartier publié",
        en: "Find a published territory or quartier",
      },
    },
  ),
  operation(
    "GET",
    PUBLIC_TERRITORY,
    async () => (await import("@ipt/application/public/get-public-territory.ts")).getPublicTerritory,
    {
      id: "getPublicTerritory",
      tag: "public",
      summary: { fr: "Lire la page d’un territoire", en: "Read a territory's page" },
    },
  ),
  operation(
    "GET",
    `${PUBLIC_TERRITORY}/legal`,
    async () => (await import("@ipt/application/site/get-legal.ts")).getLegal,
    {
      id: "getLegal",
      tag: "public",
      summary: { fr: "Lire les mentions légales", en: "Read the legal texts" },
    },
  ),
  operation(
    "GET",
    `${PUBLIC_TERRITORY}/logo`,
    async () => (await import("@ipt/application/site/get-logo.ts")).getLogo,
    {
      id: "getLogo",
      tag: "public",
      summary: { fr: "Lire le logo", en: "Read the logo" },
    },
  ),
  operation(
    "GET",
    PUBLIC_QUARTIER,
    async () => (await import("@ipt/application/public/get-public-quartier.ts")).getPublicQuartier,
    {
      id: "getPublicQuartier",
      tag: "public",
      summary: { fr: "Lire la page d’un quartier", en: "Read a quartier's page" },
    },
  ),
  operation(
    "GET",
    `${PUBLIC_QUARTIER}/documents/{document}`,
    async () => (await import("@ipt/application/public/get-public-document.ts")).getPublicDocument,
    {
      id: "getPublicDocument",
      tag: "public",
      summary: { fr: "Lire un document publié", en: "Read a published document" },
    },
  ),
  operation(
    "GET",
    `${PUBLIC_QUARTIER}/reviews/{asOf}`,
    async () => (await import("@ipt/application/public/get-published-review.ts")).getPublishedReview,
    {
      id: "getPublishedReview",
      tag: "public",
      summary: { fr: "Lire un bilan publié", en: "Read a published review" },
    },
  ),
  operation(
    "POST",
    `${PUBLIC_QUARTIER}/questions`,
    async () => (await import("@ipt/application/inbox/ask-question.ts")).askQuestion,
    {
      id: "askQuestion",
      tag: "public",
      summary: { fr: "Poser une question", en: "Ask a question" },
    },
  ),
  operation(
    "POST",
    `${PUBLIC_QUARTIER}/help-requests`,
    async () => (await import("@ipt/application/inbox/request-help.ts")).requestHelp,
    {
      id: "requestHelp",
      tag: "public",
      summary: { fr: "Demander de l’aide", en: "Ask for help" },
    },
  ),
];
