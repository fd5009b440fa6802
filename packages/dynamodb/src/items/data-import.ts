import { DataImport } from "@ipt/domain/territory/data-import.ts";
import { dataImportPlace } from "../keys/territory.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { RecordItem } from "./record-item.ts";

export const dataImport: RecordItem<"dataImport"> = {
  type: "dataImport",
  version: 1,
  schema: DataImport,
  keyOf: ({ id }) => ({ id }),
  place: dataImportPlace,
  upcasts: {},
  expiresAt: ({ expiresAt }) => secondsOf(expiresAt),
};
