import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const publicationOperations = (): Deferred[] => [
  operation(
    "POST",
    `${QUARTIER}/publication`,
    async () => (await import("@ipt/application/publication/publish-quartier.ts")).publishQuartier,
    {
      id: "publishQuartier",
      tag: "publication",
      summary: { fr: "Publier la page d’un quartier", en: "Publish a quartier's page" },
      status: 200,
    },
  ),
  operation(
    "DELETE",
    `${QUARTIER}/publication`,
    async () => (await import("@ipt/application/publication/publish-quartier.ts")).unpublishQuartier,
    {
      id: "unpublishQuartier",
      tag: "publication",
      summary: { fr: "Retirer la page d’un quartier", en: "Take a quartier's page back" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/reviews`,
    async () => (await import("@ipt/application/publication/publish-review.ts")).publishReview,
    {
      id: "publishReview",
      tag: "publication",
      summary: { fr: "Publier le bilan d’un jour", en: "Publish the review of a day" },
    },
  ),
  operation(
    "DELETE",
    `${QUARTIER}/reviews/{asOf}`,
    async () => (await import("@ipt/application/publication/withdraw-review.ts")).withdrawReview,
    {
      id: "withdrawReview",
      tag: "publication",
      summary: { fr: "Retirer un bilan publié", en: "Take a published review back" },
    },
  ),
  operation(
    "PATCH",
    "/territories/{territory}/legal",
    async () => (await import("@ipt/application/site/update-legal.ts")).updateLegal,
    {
      id: "updateLegal",
      tag: "publication",
      summary: { fr: "Écrire les mentions légales", en: "Write the legal texts" },
      ifMatch: "once-there",
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/logo",
    async () => (await import("@ipt/application/site/set-logo.ts")).setLogo,
    {
      id: "setLogo",
      tag: "publication",
      summary: { fr: "Choisir le logo", en: "Set the logo" },
      status: 200,
    },
  ),
  operation(
    "DELETE",
    "/territories/{territory}/logo",
    async () => (await import("@ipt/application/site/set-logo.ts")).removeLogo,
    {
      id: "removeLogo",
      tag: "publication",
      summary: { fr: "Retirer le logo", en: "Remove the logo" },
    },
  ),
];
