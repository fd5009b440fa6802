import { freezeRegister } from "@ipt/application/registers/freeze-register.ts";
import { getRegister } from "@ipt/application/registers/get-register.ts";
import { importRegister } from "@ipt/application/registers/import-register.ts";
import { listDwellings } from "@ipt/application/registers/list-dwellings.ts";
import { previewRegister } from "@ipt/application/registers/preview-register.ts";
import { type Operation, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const registersOperations = (): Operation[] => [
  operation("POST", `${QUARTIER}/register/preview`, previewRegister, {
    id: "previewRegister",
    tag: "registers",
    summary: {
      fr: "Vérifier une liste de logements sans rien écrire",
      en: "Check a dwelling list without writing anything",
    },
    body: "register",
  }),
  operation("POST", `${QUARTIER}/register`, importRegister, {
    id: "importRegister",
    tag: "registers",
    summary: { fr: "Importer le registre", en: "Import the register" },
    body: "register",
  }),
  operation("GET", `${QUARTIER}/register`, getRegister, {
    id: "getRegister",
    tag: "registers",
    summary: { fr: "Lire le registre", en: "Read the register" },
  }),
  operation("GET", `${QUARTIER}/register/dwellings`, listDwellings, {
    id: "listDwellings",
    tag: "registers",
    summary: { fr: "Lister les logements", en: "List dwellings" },
  }),
  operation("POST", `${QUARTIER}/register/freeze`, freezeRegister, {
    id: "freezeRegister",
    tag: "registers",
    summary: { fr: "Figer le registre", en: "Freeze the register" },
    status: 200,
  }),
];
