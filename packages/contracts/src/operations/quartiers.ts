import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { updateQuartier } from "@ipt/application/quartiers/update-quartier.ts";
import { type Operation, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const quartiersOperations = (): Operation[] => [
  operation("POST", "/territories/{territory}/quartiers", createQuartier, {
    id: "createQuartier",
    tag: "quartiers",
    summary: { fr: "Ajouter un quartier", en: "Add a quartier" },
  }),
  operation("GET", "/territories/{territory}/quartiers", listQuartiers, {
    id: "listQuartiers",
    tag: "quartiers",
    summary: { fr: "Lister les quartiers", en: "List quartiers" },
  }),
  operation("GET", QUARTIER, getQuartier, {
    id: "getQuartier",
    tag: "quartiers",
    summary: { fr: "Lire un quartier", en: "Read a quartier" },
  }),
  operation("PATCH", QUARTIER, updateQuartier, {
    id: "updateQuartier",
    tag: "quartiers",
    summary: { fr: "Modifier un quartier", en: "Change a quartier" },
  }),
];
