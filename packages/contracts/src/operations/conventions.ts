import { type Deferred, operation } from "../operation.ts";

export const conventionsOperations = (): Deferred[] => [
  operation(
    "POST",
    "/territories/{territory}/conventions",
    async () => (await import("@ipt/application/conventions/create-convention.ts")).createConvention,
    {
      id: "createConvention",
      tag: "conventions",
      summary: { fr: "Enregistrer une convention", en: "Record a convention" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/conventions",
    async () => (await import("@ipt/application/conventions/list-conventions.ts")).listConventions,
    {
      id: "listConventions",
      tag: "conventions",
      summary: { fr: "Lister les conventions", en: "List conventions" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/conventions/{convention}",
    async () => (await import("@ipt/application/conventions/get-convention.ts")).getConvention,
    {
      id: "getConvention",
      tag: "conventions",
      summary: { fr: "Lire une convention", en: "Read a convention" },
    },
  ),
  operation(
    "PATCH",
    "/territories/{territory}/conventions/{convention}",
    async () => (await import("@ipt/application/conventions/update-convention.ts")).updateConvention,
    {
      id: "updateConvention",
      tag: "conventions",
      summary: { fr: "Modifier une convention", en: "Change a convention" },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/conventions/{convention}/prices",
    async () => (await import("@ipt/application/conventions/add-price.ts")).addPrice,
    {
      id: "addPrice",
      tag: "conventions",
      summary: { fr: "Ajouter un prix daté", en: "Add a dated price" },
    },
  ),
];
