import { DataExport } from "@ipt/domain/territory/data-export.ts";
import { dataExportPlace } from "../keys/territory.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { RecordItem } from "./record-item.ts";

export const dataExport: RecordItem<"dataExport"> = {
  type: "dataExport",
  version: 1,
  schema: DataExport,
  keyOf: ({ id }) => ({ id }),
  place: dataExportPlace,
  upcasts: {},
  expiresAt: ({ expiresAt }) => secondsOf(expiresAt),
};
