import { addPrice } from "@ipt/application/conventions/add-price.ts";
import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { getConvention } from "@ipt/application/conventions/get-convention.ts";
import { listConventions } from "@ipt/application/conventions/list-conventions.ts";
import { updateConvention } from "@ipt/application/conventions/update-convention.ts";
import { type Operation, operation } from "../operation.ts";

export const conventionsOperations = (): Operation[] => [
  operation("POST", "/territories/{territory}/conventions", createConvention, {
    id: "createConvention",
    tag: "conventions",
    summary: { fr: "Enregistrer une convention", en: "Record a convention" },
  }),
  operation("GET", "/territories/{territory}/conventions", listConventions, {
    id: "listConventions",
    tag: "conventions",
    summary: { fr: "Lister les conventions", en: "List conventions" },
  }),
  operation("GET", "/territories/{territory}/conventions/{convention}", getConvention, {
    id: "getConvention",
    tag: "conventions",
    summary: { fr: "Lire une convention", en: "Read a convention" },
  }),
  operation("PATCH", "/territories/{territory}/conventions/{convention}", updateConvention, {
    id: "updateConvention",
    tag: "conventions",
    summary: { fr: "Modifier une convention", en: "Change a convention" },
  }),
  operation("POST", "/territories/{territory}/conventions/{convention}/prices", addPrice, {
    id: "addPrice",
    tag: "conventions",
    summary: { fr: "Ajouter un prix daté", en: "Add a dated price" },
  }),
];
