import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const registersOperations = (): Deferred[] => [
  operation(
    "POST",
    `${QUARTIER}/register/preview`,
    async () => (await import("@ipt/application/registers/preview-register.ts")).previewRegister,
    {
      id: "previewRegister",
      tag: "registers",
      summary: {
        fr: "Vérifier une liste de logements sans rien écrire",
        en: "Check a dwelling list without writing anything",
      },
      body: "register",
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/register`,
    async () => (await import("@ipt/application/registers/import-register.ts")).importRegister,
    {
      id: "importRegister",
      tag: "registers",
      summary: { fr: "Importer le registre", en: "Import the register" },
      body: "register",
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/register`,
    async () => (await import("@ipt/application/registers/get-register.ts")).getRegister,
    {
      id: "getRegister",
      tag: "registers",
      summary: { fr: "Lire le registre", en: "Read the register" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/register/dwellings`,
    async () => (await import("@ipt/application/registers/list-dwellings.ts")).listDwellings,
    {
      id: "listDwellings",
      tag: "registers",
      summary: { fr: "Lister les logements", en: "List dwellings" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/register/freeze`,
    async () => (await import("@ipt/application/registers/freeze-register.ts")).freezeRegister,
    {
      id: "freezeRegister",
      tag: "registers",
      summary: { fr: "Figer le registre", en: "Freeze the register" },
      status: 200,
    },
  ),
];
