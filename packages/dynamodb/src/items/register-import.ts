import { RegisterImport } from "@ipt/domain/register/register-import.ts";
import { registerImportPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const registerImport: RecordItem<"registerImport"> = {
  type: "registerImport",
  version: 1,
  schema: RegisterImport,
  keyOf: ({ quartier, campaign, edition }) => ({ quartier, campaign, edition }),
  place: registerImportPlace,
  upcasts: {},
};
