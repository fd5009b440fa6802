import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const quartiersOperations = (): Deferred[] => [
  operation(
    "POST",
    "/territories/{territory}/quartiers",
    async () => (await import("@ipt/application/quartiers/create-quartier.ts")).createQuartier,
    {
      id: "createQuartier",
      tag: "quartiers",
      summary: { fr: "Ajouter un quartier", en: "Add a quartier" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/quartiers",
    async () => (await import("@ipt/application/quartiers/list-quartiers.ts")).listQuartiers,
    {
      id: "listQuartiers",
      tag: "quartiers",
      summary: { fr: "Lister les quartiers", en: "List quartiers" },
    },
  ),
  operation(
    "GET",
    QUARTIER,
    async () => (await import("@ipt/application/quartiers/get-quartier.ts")).getQuartier,
    {
      id: "getQuartier",
      tag: "quartiers",
      summary: { fr: "Lire un quartier", en: "Read a quartier" },
    },
  ),
  operation(
    "PATCH",
    QUARTIER,
    async () => (await import("@ipt/application/quartiers/update-quartier.ts")).updateQuartier,
    {
      id: "updateQuartier",
      tag: "quartiers",
      summary: { fr: "Modifier un quartier", en: "Change a quartier" },
    },
  ),
];
