import { askQuestion } from "@ipt/application/inbox/ask-question.ts";
import { requestHelp } from "@ipt/application/inbox/request-help.ts";
import { getPublicDocument } from "@ipt/application/public/get-public-document.ts";
import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import { getPublicTerritory } from "@ipt/application/public/get-public-territory.ts";
import { getPublishedReview } from "@ipt/application/public/get-published-review.ts";
import { listPublicTerritories } from "@ipt/application/public/list-public-territories.ts";
import { getLegal } from "@ipt/application/site/get-legal.ts";
import { getLogo } from "@ipt/application/site/get-logo.ts";
import { type Operation, operation } from "../operation.ts";
import { PUBLIC, PUBLIC_QUARTIER, PUBLIC_TERRITORY } from "./paths.ts";

export const publicOperations = (): Operation[] => [
  operation("GET", PUBLIC, listPublicTerritories, {
    id: "listPublicTerritories",
    tag: "public",
    summary: {
      fr: "Trouver un territoire ou un quartier publié",
      en: "Find a published territory or quartier",
    },
  }),
  operation("GET", PUBLIC_TERRITORY, getPublicTerritory, {
    id: "getPublicTerritory",
    tag: "public",
    summary: { fr: "Lire la page d’un territoire", en: "Read a territory's page" },
  }),
  operation("GET", `${PUBLIC_TERRITORY}/legal`, getLegal, {
    id: "getLegal",
    tag: "public",
    summary: { fr: "Lire les mentions légales", en: "Read the legal texts" },
  }),
  operation("GET", `${PUBLIC_TERRITORY}/logo`, getLogo, {
    id: "getLogo",
    tag: "public",
    summary: { fr: "Lire le logo", en: "Read the logo" },
  }),
  operation("GET", PUBLIC_QUARTIER, getPublicQuartier, {
    id: "getPublicQuartier",
    tag: "public",
    summary: { fr: "Lire la page d’un quartier", en: "Read a quartier's page" },
  }),
  operation("GET", `${PUBLIC_QUARTIER}/documents/{document}`, getPublicDocument, {
    id: "getPublicDocument",
    tag: "public",
    summary: { fr: "Lire un document publié", en: "Read a published document" },
  }),
  operation("GET", `${PUBLIC_QUARTIER}/reviews/{asOf}`, getPublishedReview, {
    id: "getPublishedReview",
    tag: "public",
    summary: { fr: "Lire un bilan publié", en: "Read a published review" },
  }),
  operation("POST", `${PUBLIC_QUARTIER}/questions`, askQuestion, {
    id: "askQuestion",
    tag: "public",
    summary: { fr: "Poser une question", en: "Ask a question" },
  }),
  operation("POST", `${PUBLIC_QUARTIER}/help-requests`, requestHelp, {
    id: "requestHelp",
    tag: "public",
    summary: { fr: "Demander de l’aide", en: "Ask for help" },
  }),
];
