import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { getPartner } from "@ipt/application/partners/get-partner.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { updatePartner } from "@ipt/application/partners/update-partner.ts";
import { type Operation, operation } from "../operation.ts";

export const partnersOperations = (): Operation[] => [
  operation("POST", "/territories/{territory}/partners", createPartner, {
    id: "createPartner",
    tag: "partners",
    summary: { fr: "Ajouter un partenaire", en: "Add a partner" },
  }),
  operation("GET", "/territories/{territory}/partners", listPartners, {
    id: "listPartners",
    tag: "partners",
    summary: { fr: "Lister les partenaires", en: "List partners" },
  }),
  operation("GET", "/territories/{territory}/partners/{partner}", getPartner, {
    id: "getPartner",
    tag: "partners",
    summary: { fr: "Lire un partenaire", en: "Read a partner" },
  }),
  operation("PATCH", "/territories/{territory}/partners/{partner}", updatePartner, {
    id: "updatePartner",
    tag: "partners",
    summary: { fr: "Modifier un partenaire", en: "Change a partner" },
  }),
];
