import { type Deferred, operation } from "../operation.ts";

export const partnersOperations = (): Deferred[] => [
  operation(
    "POST",
    "/territories/{territory}/partners",
    async () => (await import("@ipt/application/partners/create-partner.ts")).createPartner,
    {
      id: "createPartner",
      tag: "partners",
      summary: { fr: "Ajouter un partenaire", en: "Add a partner" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/partners",
    async () => (await import("@ipt/application/partners/list-partners.ts")).listPartners,
    {
      id: "listPartners",
      tag: "partners",
      summary: { fr: "Lister les partenaires", en: "List partners" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/partners/{partner}",
    async () => (await import("@ipt/application/partners/get-partner.ts")).getPartner,
    {
      id: "getPartner",
      tag: "partners",
      summary: { fr: "Lire un partenaire", en: "Read a partner" },
    },
  ),
  operation(
    "PATCH",
    "/territories/{territory}/partners/{partner}",
    async () => (await import("@ipt/application/partners/update-partner.ts")).updatePartner,
    {
      id: "updatePartner",
      tag: "partners",
      summary: { fr: "Modifier un partenaire", en: "Change a partner" },
    },
  ),
];
